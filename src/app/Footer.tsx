import { formatDay } from '../domain/reference';
import { useCorpus } from '../state/useCorpus';
import { hrefOf } from '../ui/href';
import styles from './Footer.module.css';

/** Whose words these are, and where the data can be had. */
export function Footer() {
  const corpus = useCorpus();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          Quoted sentences come from the official English transcripts of{' '}
          {corpus.shelf.map((briefing, index) => (
            <span key={briefing.id}>
              {index === 0 ? '' : ' and '}
              <a href={briefing.page} rel="noopener" target="_blank">
                {formatDay(briefing.held)}
              </a>
            </span>
          ))}
          . Both pages say that the Chinese text prevails.
        </p>
        <p>
          Data: <a href={hrefOf('/data/observations.csv')}>CSV</a>,{' '}
          <a href={hrefOf('/data/observations.json')}>JSON</a>,{' '}
          <a href={hrefOf('/data/quotations.json')}>quotations</a>.{' '}
          <a href={hrefOf('/method')}>How it is read</a>. <a href={hrefOf('/present')}>Slides</a>.
        </p>
      </div>
    </footer>
  );
}
