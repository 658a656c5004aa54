import { Chart } from '../../charts/Chart';
import { ChartLegend } from '../../charts/legend/ChartLegend';
import { MilestoneList } from '../../charts/milestones/MilestoneList';
import type { ChartScale } from '../../charts/scales/scale';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { useStill } from '../../ui/useStill';
import { type CaptionContents, ChartCaption } from './ChartCaption';
import styles from './ChartView.module.css';

type Props = {
  readonly indicatorId: string;
  readonly scale: ChartScale;
  readonly hasMilestones: boolean;
  readonly Caption: CaptionContents | undefined;
};

/** The drawing with its legend, its words and its source. */
export function ChartFigure({ indicatorId, scale, hasMilestones, Caption }: Props) {
  const corpus = useCorpus();
  const { milestones } = corpus.dataset;
  const still = useStill(indicatorId, 'full');
  return (
    <figure className={hasMilestones ? `${styles.figure} ${styles.withList}` : styles.figure}>
      <Chart
        corpus={corpus}
        indicatorId={indicatorId}
        scale={scale}
        variant="full"
        {...(hasMilestones ? { milestones } : {})}
        hrefOf={hrefOf}
        still={still}
        Failed={LoadFailed}
      />
      {hasMilestones ? (
        <section className={styles.milestones}>
          <h2>Milestones in these years</h2>
          <MilestoneList corpus={corpus} indicatorId={indicatorId} milestones={milestones} hrefOf={hrefOf} />
        </section>
      ) : null}
      <ChartLegend corpus={corpus} indicatorId={indicatorId} />
      <ChartCaption indicatorId={indicatorId} Contents={Caption} />
    </figure>
  );
}
