import { LegendList } from '../../charts/legend/ChartLegend';
import { groupInChart } from '../../charts/forms/chartName';
import { FittedChart } from '../../charts/forms/FittedChart';
import { formOf, legendOf, scaleFor } from '../../charts/forms/specs';
import { measureWords } from '../../charts/forms/measureWords';
import { MilestoneList } from '../../charts/milestones/MilestoneList';
import type { Corpus } from '../../domain/corpus';
import type { Slide } from '../../domain/deckSlides';
import type { Milestone } from '../../domain/model';
import { chartInForm, isAlongTime } from '../../domain/series';
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
  const chart = chartInForm(corpus, id);
  const scale = scaleFor(formOf(chart), slide.scale);
  const milestones = slide.hasMilestones && isAlongTime(chart.form) ? corpus.dataset.milestones : none;
  const about = groupInChart(chart)?.description ?? corpus.indicator(id).definition;
  return (
    <SlideFrame title={title} subtitle={`${about} ${measureWords(chart, scale)}`} briefings={briefings}>
      <div className={styles.drawing}>
        <FittedChart chart={chart} scale={scale} milestones={milestones} hrefOf={hrefOf} words={words} />
      </div>
      {milestones.length === 0 ? null : (
        <div className={styles.milestones}>
          <MilestoneList chart={chart} milestones={milestones} hrefOf={hrefOf} />
        </div>
      )}
      <div className={styles.legend}>
        {/* Which page a chart belongs to is no matter of slides. */}
        <LegendList legend={{ ...legendOf(chart), hasOthers: false }} />
      </div>
    </SlideFrame>
  );
}
