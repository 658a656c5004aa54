import { marksOf } from '../../charts/marks';
import { corpus } from '../../state/corpus';
import { hrefOf } from '../../ui/href';
import styles from './ChartView.module.css';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in full: `19 August 2022`. */
export const formatDay = (day: string): string => long.format(new Date(day));

/** The briefings a chart rests on, with the pages they were published on. */
export function SourceLine({ indicatorId }: { readonly indicatorId: string }) {
  const used = new Set(marksOf(corpus, indicatorId).map((mark) => mark.briefing));
  const briefings = corpus.dataset.briefings.filter((briefing) => used.has(briefing));
  return (
    <p className={styles.source}>
      {briefings.length === 1 ? 'Source: ' : 'Sources: '}
      {briefings.map(({ id, held, publisher, page }, index) => (
        <span key={id}>
          {index === 0 ? '' : '; '}
          <a href={hrefOf(`/briefings/${id}`)}>press briefing of {formatDay(held)}</a>, {publisher} (
          <a href={page} rel="noopener">
            official page
          </a>
          )
        </span>
      ))}
      .
    </p>
  );
}
