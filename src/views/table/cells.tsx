import { chartPath } from '../../domain/paths';
import { lengthOf, sliceOf } from '../../domain/codePoints';
import { comparatorWords, findingPath, formatQuantity, roleLabels } from '../../domain/format';
import { namesRole } from '../../domain/reference';
import { linkNameAt, type TableRow } from '../../domain/table/row';
import { unitOf } from '../../domain/units';
import type { ColumnId } from '../../state/url';
import { BasisBadge, BriefingBadge } from '../../ui/Badge';
import { NumberLink } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import styles from './cells.module.css';
import { Marked } from './Marked';
import { Unbroken } from '../../ui/Unbroken';

type CellProps = { readonly row: TableRow };

function LabelCell({ row: { record } }: CellProps) {
  return (
    <a className={styles.label} href={hrefOf(chartPath(record.indicator))}>
      <Marked text={record.label} />
    </a>
  );
}

function PrintedCell({ row }: CellProps) {
  return (
    <NumberLink id={row.record.id} briefing={row.record.briefing} name={linkNameAt(row)}>
      <Marked text={row.record.printed} />
    </NumberLink>
  );
}

function SpeakerCell({ row: { record } }: CellProps) {
  const isSaid = record.role === 'official' || namesRole(record.speaker, record.role);
  return (
    <>
      <Marked text={record.speaker} />
      {isSaid ? null : <span className={styles.role}>{`, ${roleLabels[record.role].toLowerCase()}`}</span>}
    </>
  );
}

/** The sentence with the words of this number set off. */
function SentenceCell({ row: { record } }: CellProps) {
  const start = record.start - record.quotationStart;
  const end = start + lengthOf(record.phrase);
  return (
    <q className={styles.sentence}>
      <Marked text={sliceOf(record.quotation, 0, start)} />
      <b>{record.phrase}</b>
      <Marked text={sliceOf(record.quotation, end)} />
    </q>
  );
}

/** What came of checking the number, in a word that leads to the gravest finding; nothing where nothing was checked. */
function FindingCell({ row: { finding } }: CellProps) {
  return finding ? (
    <a className={styles.label} href={hrefOf(findingPath(finding.id))} title={finding.title}>
      {finding.verdict}
    </a>
  ) : null;
}

/** What stands in each column. */
export const cells: Readonly<Record<ColumnId, (props: CellProps) => React.ReactNode>> = {
  label: LabelCell,
  printed: PrintedCell,
  value: ({ row: { record } }) => formatQuantity(record),
  unit: ({ row: { record } }) => unitOf(record.unit)[record.value === 1 ? 'one' : 'many'],
  period: ({ row }) => <Unbroken text={row.periodText} />,
  basis: ({ row }) => <BasisBadge basis={row.record.periodBasis} />,
  comparator: ({ row: { record } }) =>
    `${comparatorWords[record.comparator]}${record.hedge ? `: “${record.hedge.toLowerCase()}”` : ''}`,
  topic: ({ row }) => row.topicLabel,
  briefing: ({ row }) => <BriefingBadge id={row.record.briefing} name={row.briefingName} />,
  speaker: SpeakerCell,
  finding: FindingCell,
  sentence: SentenceCell,
};
