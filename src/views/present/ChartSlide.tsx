import { LegendList } from '../../charts/legend/ChartLegend';
import { groupInChart } from '../../charts/forms/chartName';
import { FittedChart } from '../../charts/forms/FittedChart';
import { formOf, legendOf, scaleFor } from '../../charts/forms/specs';
import { measureWords } from '../../charts/forms/measureWords';
import { MilestoneList } from '../../charts/milestones/MilestoneList';
import type { Corpus } from '../../domain/corpus';
import type { Slide } from '../../domain/deckSlides';
import type { Milestone } from '../../domain/model';
import { chartFormOf, isAlongTime } from '../../domain/series';
import type { BriefingSummary } from '../../domain/sliceContext';
import { hrefOf } from '../../ui/href';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

const none: readonly Milestone[] = [];

type Props = {
  readonly slide: Extract<Slide, { readonly kind: 'chart' }>;
  readonly corpus: Corpus;
  readonly briefings: readonly BriefingSummary[];
  /** Px of the smallest words. */
  readonly words: number;
};

/** The chart of an indicator as large as the screen. */
export function ChartSlide({ slide, corpus, briefings, words }: Props) {
  const { id, title } = slide;
  const form = formOf(corpus, id);
  const scale = scaleFor(form, slide.scale);
  const milestones =
    slide.hasMilestones && isAlongTime(chartFormOf(corpus, id)) ? corpus.dataset.milestones : none;
  const about = groupInChart(corpus, id)?.description ?? corpus.indicator(id).definition;
  return (
    <SlideFrame title={title} subtitle={`${about} ${measureWords(corpus, id, scale)}`} briefings={briefings}>
      <div className={styles.drawing}>
        <FittedChart
          corpus={corpus}
          indicatorId={id}
          scale={scale}
          milestones={milestones}
          hrefOf={hrefOf}
          words={words}
        />
      </div>
      {milestones.length === 0 ? null : (
        <div className={styles.milestones}>
          <MilestoneList corpus={corpus} indicatorId={id} milestones={milestones} hrefOf={hrefOf} />
        </div>
      )}
      <div className={styles.legend}>
        {/* Which page a chart belongs to is no matter of slides. */}
        <LegendList legend={{ ...legendOf(corpus, id), hasOthers: false }} />
      </div>
    </SlideFrame>
  );
}
