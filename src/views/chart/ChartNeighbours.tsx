import { chartPath } from '../../domain/format';
import { chartsOf } from '../../domain/series';
import { corpus } from '../../state/corpus';
import { hrefOf } from '../../ui/href';
import styles from './ChartNeighbours.module.css';

/** The charts before and after one; an indicator inside a group stands where its group does. */
export function ChartNeighbours({ indicatorId }: { readonly indicatorId: string }) {
  const charts = chartsOf(corpus);
  const { group } = corpus.indicator(indicatorId);
  const own = charts.findIndex((chart) => chart.id === indicatorId);
  const index = own < 0 ? charts.findIndex((chart) => group !== undefined && chart.group === group) : own;
  const [previous, next] = [charts[index - 1], charts[index + 1]];
  return (
    <nav className={styles.neighbours} aria-label="Other charts">
      {previous ? (
        <a href={hrefOf(chartPath(previous.id))} rel="prev">
          <span>Previous chart</span>
          {previous.label}
        </a>
      ) : null}
      {next ? (
        <a className={styles.next} href={hrefOf(chartPath(next.id))} rel="next">
          <span>Next chart</span>
          {next.label}
        </a>
      ) : null}
    </nav>
  );
}
