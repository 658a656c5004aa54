import type { Finding, Verdict } from '../../domain/findings/finding';
import { findingPath, formatNumber } from '../../domain/format';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import styles from './FactStrip.module.css';

type Fact = {
  readonly count: number;
  /** What is counted, of one and of many. */
  readonly words: readonly [string, string];
  readonly path: string;
};

const countOf = (findings: readonly Finding[], verdict: Verdict) =>
  findings.filter((finding) => finding.verdict === verdict).length;

/** What the site holds and what checking it gave, each count a link to its view; what there is none of is left out. */
export function FactStrip() {
  const corpus = useCorpus();
  const findings = corpus.findings();
  const misprints = corpus.dataset.notes.filter(({ misprint }) => misprint);
  const inferred = corpus.inReadingOrder.filter(({ period }) => period.basis === 'inferred').length;
  const facts: readonly Fact[] = [
    { count: corpus.size, words: ['number', 'numbers'], path: '/table' },
    { count: inferred, words: ['period inferred', 'periods inferred'], path: '/table?basis=inferred' },
    { count: findings.length, words: ['check', 'checks'], path: '/findings' },
    {
      count: countOf(findings, 'conflict'),
      words: ['conflict', 'conflicts'],
      path: '/findings?finding=conflict',
    },
    {
      count: misprints.length,
      words: ['likely misprint', 'likely misprints'],
      path: findingPath(misprints[0]?.id ?? ''),
    },
  ];
  return (
    <nav aria-label="What was found">
      <ul className={styles.strip}>
        {facts
          .filter(({ count }) => count > 0)
          .map(({ count, words: [one, many], path }) => (
            <li key={many}>
              <a href={hrefOf(path)}>
                <strong>{formatNumber(count)}</strong> {count === 1 ? one : many}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
