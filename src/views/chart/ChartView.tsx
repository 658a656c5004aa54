import { chartPath } from '../../domain/paths';
import { topicLabels, formatQuantity } from '../../domain/format';
import { type ChartInForm, chartInForm, isAlongTime, chartsBesideOf } from '../../domain/series';
import { groupInChart } from '../../charts/forms/chartName';
import { measureWords } from '../../charts/forms/measureWords';
import { formOf, scaleFor, marksOf } from '../../charts/forms/specs';
import type { OtherStill } from '../../charts/live/useOtherStill';
import { otherStillPath, otherStills } from '../../state/otherStills';
import { useCorpus } from '../../state/useCorpus';
import { useViewQuery } from '../../state/useStore';
import { hrefOf } from '../../ui/href';
import { Page } from '../../ui/Page';
import { ChartCaption, ChartHeadline, type CaptionContents } from './ChartCaption';
import { ChartControls } from './ChartControls';
import { ChartTableOrSources } from './ChartTableOrSources';
import styles from './ChartView.module.css';
import type { IndicatorGroup } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { BriefingBadge } from '../../ui/Badge';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import { Chart } from '../../charts/Chart';
import { ChartLegend } from '../../charts/legend/ChartLegend';
import { MilestoneList } from '../../charts/milestones/MilestoneList';
import type { ChartScale } from '../../charts/scales/scale';
import { LoadFailed } from '../../ui/LoadFailed';
import { useStill } from '../../ui/useStill';

type FigureProps = {
  readonly chart: ChartInForm;
  readonly scale: ChartScale;
  readonly hasMilestones: boolean;
  readonly Caption: CaptionContents | undefined;
};

/** The still on another scale; those of charts along time are made with their page. */
function otherStillOf({ form, indicatorId }: ChartInForm, scale: ChartScale): OtherStill | undefined {
  if (scale === 'linear' || !isAlongTime(form)) return undefined;
  return { name: scale, drawing: otherStills(otherStillPath(indicatorId, scale)) };
}

/** The drawing with its legend, its words and its source. */
function ChartFigure({ chart, scale, hasMilestones, Caption }: FigureProps) {
  const { corpus, indicatorId } = chart;
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
        other={otherStillOf(chart, scale)}
        Failed={LoadFailed}
      />
      {hasMilestones ? (
        <section className={styles.milestones}>
          <h2>Milestones in these years</h2>
          <MilestoneList chart={chart} milestones={milestones} hrefOf={hrefOf} />
        </section>
      ) : null}
      <ChartLegend chart={chart} />
      <ChartCaption indicatorId={indicatorId} Contents={Caption} />
    </figure>
  );
}

type NumbersProps = { readonly chart: ChartInForm; readonly isGroup: boolean };

/** Every number of the chart as text, in the order of its marks. */
function ChartNumbers({ chart, isGroup }: NumbersProps) {
  return (
    <section className={styles.numbers}>
      <h2>Numbers in this chart</h2>
      <ul className={styles.list}>
        {marksOf(chart).map(({ observation, indicator, briefing }) => (
          <li key={observation.id}>
            <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />
            <span className={styles.about}>
              {isGroup ? <span>{indicator.label}</span> : null}
              <span>
                <Unbroken text={formatPeriod(observation.period)} />
              </span>
              <span>{formatQuantity(observation.quantity)}</span>
              <BriefingBadge id={briefing.id} name={briefing.shortName} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type GroupNoteProps = {
  readonly chart: ChartInForm;
  readonly group: IndicatorGroup;
};

/** Says that other indicators are drawn beside the one the page is about, and how they may be read. */
function GroupNote({ chart, group }: GroupNoteProps) {
  const { label } = chart.corpus.indicator(chart.indicatorId);
  const drawn = new Set(marksOf(chart).map((mark) => mark.indicator.id));
  const others = drawn.size - 1;
  return (
    <div className={styles.group}>
      <p>
        <strong>{label}</strong> is shown with{' '}
        {others === 1 ? 'one related indicator' : `${others} related indicators`}: {group.label}
      </p>
      <p className={styles.hint}>
        {group.description}
        {chart.form === 'ranks' ? '' : ' Scopes and periods may differ.'}
      </p>
    </div>
  );
}

/** The charts before and after one; an indicator inside a group stands where its group does. */
function ChartNeighbours({ indicatorId }: { readonly indicatorId: string }) {
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

export { keepCaption } from './ChartCaption';
export { otherViews } from './ChartTableOrSources';

type Props = {
  /** Of the indicator. */
  readonly id: string;
  /** For a document that draws the page itself: what is said over and under the chart. */
  readonly Sentence?: CaptionContents;
  readonly Caption?: CaptionContents;
};

/** One chart with its table and its sources. */
export function ChartView({ id: indicatorId, Sentence, Caption }: Props) {
  const corpus = useCorpus();
  const { view: askedView, scale: asked, milestones } = useViewQuery();
  // Several small charts are a view of the page that compares.
  const view = askedView === 'multiples' ? 'chart' : askedView;
  const indicator = corpus.indicator(indicatorId);
  const chart = chartInForm(corpus, indicatorId);
  const scale = scaleFor(formOf(chart), asked);
  const group = groupInChart(chart);
  return (
    <Page title={indicator.label} lede={indicator.definition}>
      <ChartHeadline indicatorId={indicatorId} Contents={Sentence} />
      <p className={styles.measure}>
        <a className={styles.topic} href={hrefOf(`/table?topic=${indicator.topic}`)}>
          {topicLabels[indicator.topic]}
        </a>
        <span data-measure suppressHydrationWarning>
          {measureWords(chart, view === 'chart' ? scale : undefined)}
        </span>
      </p>
      {group ? <GroupNote chart={chart} group={group} /> : null}
      <ChartControls chart={chart} view={view} scale={scale} asked={asked} hasMilestones={milestones} />
      {view === 'chart' ? (
        <>
          <ChartFigure
            chart={chart}
            scale={scale}
            hasMilestones={milestones && isAlongTime(chart.form)}
            Caption={Caption}
          />
          {indicator.notToConfuse === undefined ? null : (
            <p className={styles.note}>
              <strong>Not the same as:</strong> {indicator.notToConfuse}
            </p>
          )}
          <ChartNumbers chart={chart} isGroup={group !== undefined} />
        </>
      ) : (
        <ChartTableOrSources view={view} chart={chart} />
      )}
      <ChartNeighbours indicatorId={indicatorId} />
    </Page>
  );
}
