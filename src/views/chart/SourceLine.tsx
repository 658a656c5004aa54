import type { ChartInForm } from '../../domain/series';
import { marksOf } from '../../charts/forms/specs';
import { formatDay } from '../../domain/reference';
import { hrefOf } from '../../ui/href';
import styles from './ChartView.module.css';

/** The briefings a chart rests on, with the pages they were published on. */
export function SourceLine({ chart }: { readonly chart: ChartInForm }) {
  const { corpus } = chart;
  const used = new Set(marksOf(chart).map((mark) => mark.briefing));
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
