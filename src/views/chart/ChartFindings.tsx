import { findingPath } from '../../domain/format';
import { observationsInChart } from '../../domain/series';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import styles from './ChartView.module.css';

/** What checking the numbers of a chart has given, the conflicts by name. */
export function ChartFindings({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  const findings = [
    ...new Set(observationsInChart(corpus, indicatorId).flatMap(({ id }) => corpus.findingsAbout(id))),
  ];
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflict');
  const rest = findings.length - conflicts.length;
  const [first] = findings;
  if (!first) return null;
  return (
    <p className={styles.checked}>
      {conflicts.map(({ id, title }) => (
        <span key={id}>
          <strong>In conflict here:</strong> <a href={hrefOf(findingPath(id))}>{title}</a>.{' '}
        </span>
      ))}
      {rest === 0 ? null : (
        <a href={hrefOf(findingPath(conflicts.length === 0 ? first.id : 'findings'))}>
          {rest === 1 ? 'One check' : `${rest} checks`} of these numbers without conflict
        </a>
      )}
    </p>
  );
}
