import { describeChart } from '../../charts/forms/descriptions';
import { chartInForm, observationsInChart } from '../../domain/series';
import { useCorpus } from '../../state/useCorpus';
import { Note } from '../../ui/findings/Note';
import styles from './ChartView.module.css';
import { SourceLine } from './SourceLine';
import { verdicts, type Finding } from '../../domain/findings/finding';
import { findingPath } from '../../domain/format';
import { anchorOf } from '../../ui/findings/anchorOf';
import { hrefOf } from '../../ui/href';

/** Where the findings of one verdict are: the one there is, or the group all of them are in. */
const pathOf = ([first, ...others]: readonly [Finding, ...Finding[]]): string =>
  findingPath(others.length === 0 ? first.id : anchorOf(first.verdict));

/** What checking the numbers of a chart has given: the conflicts by name, the rest counted by verdict. */
function ChartFindings({ drawn }: { readonly drawn: ReadonlySet<string> }) {
  const { findingsAbout } = useCorpus();
  const findings = [...new Set([...drawn].flatMap((id) => findingsAbout(id)))];
  if (findings.length === 0) return null;
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflict');
  const groups = verdicts
    .filter((verdict) => verdict !== 'conflict')
    .flatMap((verdict) => {
      const [first, ...others] = findings.filter((finding) => finding.verdict === verdict);
      return first ? [{ verdict, count: 1 + others.length, path: pathOf([first, ...others]) }] : [];
    });
  return (
    <p className={styles.checked}>
      {conflicts.map(({ id, title }) => (
        <span key={id}>
          <strong>Conflict:</strong> <a href={hrefOf(findingPath(id))}>{title}</a>.{' '}
        </span>
      ))}
      {groups.length === 0 ? null : (
        <>
          {conflicts.length === 0 ? 'Findings' : 'Other findings'} about these numbers:{' '}
          {groups.map(({ verdict, count, path }, index) => (
            <span key={verdict}>
              {index === 0 ? '' : ', '}
              <a href={hrefOf(path)}>{`${verdict} (${count})`}</a>
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}

/** What checking gave, where the numbers are from, and everything the chart shows in sentences. */
export function CaptionContents({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  const chart = chartInForm(corpus, indicatorId);
  const drawn = new Set(observationsInChart(corpus, indicatorId, chart.form).map(({ id }) => id));
  const notes = corpus.dataset.notes.filter(({ about }) => about.some((id) => drawn.has(id)));
  return (
    <>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
      <ChartFindings drawn={drawn} />
      <SourceLine chart={chart} />
      <details className={styles.words}>
        <summary>This chart in words</summary>
        <ul>
          {describeChart(chart).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
