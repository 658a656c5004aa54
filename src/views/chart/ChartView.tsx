import { topicLabels } from '../../domain/format';
import { chartFormOf, isAlongTime } from '../../domain/series';
import { unitOf } from '../../domain/units';
import { groupInChart } from '../../charts/forms/chartName';
import { measureWords } from '../../charts/forms/measureWords';
import { formOf, scaleFor } from '../../charts/forms/specs';
import { useCorpus } from '../../state/useCorpus';
import { useViewQuery } from '../../state/useStore';
import { hrefOf } from '../../ui/href';
import { Page } from '../../ui/Page';
import type { CaptionContents } from './ChartCaption';
import { ChartControls } from './ChartControls';
import { ChartFigure } from './ChartFigure';
import { ChartNeighbours } from './ChartNeighbours';
import { ChartNumbers } from './ChartNumbers';
import { GroupNote } from './GroupNote';
import { ChartTableOrSources } from './ChartTableOrSources';
import styles from './ChartView.module.css';

export { keepCaption } from './ChartCaption';
export { otherViews } from './ChartTableOrSources';

type Props = {
  /** Of the indicator. */
  readonly id: string;
  /** For a document that draws the page itself. */
  readonly Caption?: CaptionContents;
};

/** One chart with its table and its sources. */
export function ChartView({ id: indicatorId, Caption }: Props) {
  const corpus = useCorpus();
  const { view: askedView, scale: asked, milestones } = useViewQuery();
  // Several small charts are a view of the page that compares.
  const view = askedView === 'multiples' ? 'chart' : askedView;
  const indicator = corpus.indicator(indicatorId);
  const form = formOf(corpus, indicatorId);
  const hasTimeAxis = isAlongTime(chartFormOf(corpus, indicatorId));
  const scale = scaleFor(form, asked);
  const group = groupInChart(corpus, indicatorId);
  return (
    <Page title={indicator.label} lede={indicator.definition}>
      <p className={styles.measure}>
        <a className={styles.topic} href={hrefOf(`/table?topic=${indicator.topic}`)}>
          {topicLabels[indicator.topic]}
        </a>
        <span>{measureWords(corpus, indicatorId, view === 'chart' ? scale : undefined)}</span>
      </p>
      {group ? (
        <GroupNote
          indicatorId={indicatorId}
          group={group}
          isRanking={unitOf(indicator.unit).kind === 'rank'}
        />
      ) : null}
      <ChartControls
        indicatorId={indicatorId}
        view={view}
        form={form}
        hasTimeAxis={hasTimeAxis}
        scale={scale}
        asked={asked}
        hasMilestones={milestones}
      />
      {view === 'chart' ? (
        <>
          <ChartFigure
            indicatorId={indicatorId}
            scale={scale}
            hasMilestones={milestones && hasTimeAxis}
            Caption={Caption}
          />
          {indicator.notToConfuse === undefined ? null : (
            <p className={styles.note}>
              <strong>Not the same as:</strong> {indicator.notToConfuse}
            </p>
          )}
          <ChartNumbers indicatorId={indicatorId} />
        </>
      ) : (
        <ChartTableOrSources view={view} indicatorId={indicatorId} />
      )}
      <ChartNeighbours indicatorId={indicatorId} />
    </Page>
  );
}
