import { ChartLegend } from '../../charts/ChartLegend';
import { describeChart } from '../../charts/description';
import { IndicatorChart } from '../../charts/IndicatorChart';
import { MilestoneList } from '../../charts/MilestoneList';
import type { ChartScale } from '../../charts/scale';
import { corpus } from '../../state/corpus';
import { hrefOf } from '../../ui/href';
import { SourceLine } from './SourceLine';
import styles from './ChartView.module.css';

type Props = {
  readonly indicatorId: string;
  readonly scale: ChartScale;
  readonly hasMilestones: boolean;
};

const { milestones } = corpus.dataset;

/** The drawing with its legend, its words and its source. */
export function ChartFigure({ indicatorId, scale, hasMilestones }: Props) {
  return (
    <figure className={styles.figure}>
      <IndicatorChart
        corpus={corpus}
        indicatorId={indicatorId}
        scale={scale}
        variant="full"
        {...(hasMilestones ? { milestones } : {})}
        hrefOf={hrefOf}
      />
      <ChartLegend corpus={corpus} indicatorId={indicatorId} />
      {hasMilestones ? (
        <section className={styles.milestones}>
          <h2>Milestones in this span</h2>
          <MilestoneList corpus={corpus} indicatorId={indicatorId} milestones={milestones} hrefOf={hrefOf} />
        </section>
      ) : null}
      <figcaption className={styles.caption}>
        <SourceLine indicatorId={indicatorId} />
        <details className={styles.words}>
          <summary>This chart in words</summary>
          <ul>
            {describeChart(corpus, indicatorId).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}
