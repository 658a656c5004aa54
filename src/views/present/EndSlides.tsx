import { formatDay } from '../../domain/reference';
import type { BriefingSummary } from '../../domain/sliceContext';
import { pressBriefingsOf } from '../../export/lists';
import styles from './Slide.module.css';

type Props = { readonly title: string; readonly briefings: readonly BriefingSummary[] };

/** The first slide of a deck. */
export function TitleSlide({ title, briefings }: Props) {
  return (
    <div className={styles.title}>
      <h1 dir="auto">{title}</h1>
      <p className={styles.subtitle}>
        {briefings.length === 0
          ? 'From press briefings.'
          : `From the ${pressBriefingsOf(briefings.map(({ held }) => formatDay(held)))}.`}{' '}
        Every number opens the sentence it was printed in.
      </p>
    </div>
  );
}

/** The last slide: whose words these are. */
export function SourcesSlide({ briefings }: Pick<Props, 'briefings'>) {
  return (
    <>
      <header className={styles.head}>
        <h1>Sources</h1>
      </header>
      <div className={styles.body}>
        <ul className={styles.sources}>
          {briefings.map(({ id, title, held, page }) => (
            <li key={id}>
              <strong>{formatDay(held)}</strong> {title}
              <br />
              <a href={page} rel="noopener" target="_blank">
                {page.replace(/^https?:\/\//u, '')}
              </a>
            </li>
          ))}
        </ul>
        <p>
          Quoted from the official English transcripts; the Chinese text prevails. Values computed from
          printed numbers are labelled and show their inputs.
        </p>
      </div>
    </>
  );
}
