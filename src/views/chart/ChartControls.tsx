import { formOf } from '../../charts/forms/specs';
import { type ChartInForm, isAlongTime } from '../../domain/series';
import type { ChartScale } from '../../charts/scales/scale';
import { chartSlidesPath } from '../../domain/chartWords';
import { openSharing, setQuery } from '../../state/store';
import { chartViews, scales } from '../../state/url';
import { Choice } from '../../ui/Choice';
import { hrefOf } from '../../ui/href';
import { ShareButton } from '../../ui/ShareButton';
import styles from './ChartView.module.css';
import { expectOtherView } from './ChartTableOrSources';

/** A view of a chart page. */
type ChartViewName = (typeof chartViews)[number];

const viewLabels: Readonly<Record<ChartViewName, string>> = {
  chart: 'Chart',
  table: 'Table',
  sources: 'Sources',
};
const scaleLabels: Readonly<Record<ChartScale, string>> = { linear: 'Linear', log: 'Log', index: 'Index' };

type Props = {
  readonly chart: ChartInForm;
  readonly view: ChartViewName;
  /** The scale shown, and the one the address asks for. */
  readonly scale: ChartScale;
  readonly asked: ChartScale;
  readonly hasMilestones: boolean;
};

/** What of the page is shown, and on which scale. */
export function ChartControls({ chart, view, scale, asked, hasMilestones }: Props) {
  const { scales: allowed, oneScaleReason: reason } = formOf(chart);
  const isChart = view === 'chart';
  return (
    <div className={styles.controls} onPointerEnter={expectOtherView} onFocus={expectOtherView}>
      <Choice
        legend="View"
        value={view}
        options={chartViews.map((value) => ({ value, label: viewLabels[value] }))}
        onChange={(value) => setQuery({ view: value })}
      />
      {isChart && reason === undefined ? (
        <Choice
          legend="Scale"
          value={scale}
          options={scales
            .filter((s) => allowed.includes(s))
            .map((s) => ({ value: s, label: scaleLabels[s] }))}
          onChange={(value) => setQuery({ scale: value })}
          early={isAlongTime(chart.form) ? allowed.join(' ') : undefined}
        />
      ) : null}
      {isChart && isAlongTime(chart.form) ? (
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={hasMilestones}
            onChange={(event) => setQuery({ milestones: event.target.checked })}
          />
          Milestones
        </label>
      ) : null}
      <ShareButton
        onShare={openSharing}
        slides={hrefOf(chartSlidesPath(chart.indicatorId, scale, hasMilestones))}
      />
      {isChart && reason !== undefined ? (
        <p className={styles.hint}>
          {asked === scale ? '' : `The address asks for the ${asked} scale, which this chart cannot have. `}
          {reason}
        </p>
      ) : null}
    </div>
  );
}
