import { formatNumber } from '../../domain/format';
import { formatDay } from '../../domain/reference';
import { gapsIn } from '../../export/lists';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import styles from './Footer.module.css';

/** Whose words these are, and where to get the data. */
export function Footer() {
  const corpus = useCorpus();
  const gaps = gapsIn(corpus.recentBriefings.length);
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          Quoted sentences come from the official English transcripts of{' '}
          {corpus.briefingCount > corpus.recentBriefings.length
            ? `${formatNumber(corpus.briefingCount)} briefings, most recently those of `
            : ''}
          {corpus.recentBriefings.map((briefing, index) => (
            <span key={briefing.id}>
              {gaps[index]}
              <a href={briefing.page} rel="noopener" target="_blank">
                {formatDay(briefing.held)}
              </a>
            </span>
          ))}
          . Each official page says that the Chinese text prevails.
        </p>
        <p>
          Data: <a href={hrefOf('/data/observations.csv')}>CSV</a>,{' '}
          <a href={hrefOf('/data/observations.json')}>JSON</a>,{' '}
          <a href={hrefOf('/data/quotations.json')}>quotations</a>.{' '}
          <a href={hrefOf('/method')}>How the numbers are read</a>.{' '}
          <a href={hrefOf('/present')}>Make slides</a>.
        </p>
      </div>
    </footer>
  );
}
