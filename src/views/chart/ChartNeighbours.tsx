import { chartPath } from '../../domain/paths';
import { chartsBesideOf } from '../../domain/series';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import styles from './ChartNeighbours.module.css';

/** The charts before and after one; an indicator inside a group stands where its group does. */
export function ChartNeighbours({ indicatorId }: { readonly indicatorId: string }) {
  const { previous, next } = chartsBesideOf(useCorpus(), indicatorId);
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
