import { lengthOf, sliceOf } from '../../domain/codePoints';
import { chartPath, formatQuantity, roleLabels } from '../../domain/format';
import { unitOf } from '../../domain/units';
import type { ColumnId } from '../../state/url';
import { BasisBadge, BriefingBadge } from '../../ui/Badge';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import styles from './cells.module.css';
import { comparatorLabels } from './filters';
import { Marked } from './Marked';
import type { TableRow } from './rows';

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
    <CitedNumber observation={row.observation} indicator={row.indicator} briefing={row.record.briefing}>
      <Marked text={row.record.printed} />
    </CitedNumber>
  );
}

function SpeakerCell({ row: { record } }: CellProps) {
  const role = roleLabels[record.role].toLowerCase();
  // "Unnamed questioner" says it already.
  const isSaid = record.role === 'official' || record.speaker.toLowerCase().includes(role);
  return (
    <>
      <Marked text={record.speaker} />
      {isSaid ? null : <span className={styles.role}>{`, ${role}`}</span>}
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

/** What stands in each column. */
export const cells: Readonly<Record<ColumnId, (props: CellProps) => React.ReactNode>> = {
  label: LabelCell,
  printed: PrintedCell,
  value: ({ row }) => formatQuantity(row.observation.quantity),
  unit: ({ row }) => (row.record.value === 1 ? unitOf(row.record.unit).one : row.unitName),
  period: ({ row }) => row.periodText,
  basis: ({ row }) => <BasisBadge basis={row.record.periodBasis} />,
  comparator: ({ row }) => comparatorLabels[row.record.comparator],
  topic: ({ row }) => row.topicLabel,
  briefing: ({ row }) => <BriefingBadge id={row.record.briefing} name={row.briefingName} />,
  speaker: SpeakerCell,
  sentence: SentenceCell,
};
