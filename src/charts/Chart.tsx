import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ChartFailure } from './ChartFailure';
import type { ChartProps, Still } from './chartProps';
import { LiveBoundary } from './LiveBoundary';
import styles from './charts.module.css';
import { useFirstTouch } from './useFirstTouch';
import { type LiveSource, liveSource, type LoadLive, useLiveChart } from './useLiveChart';

type Props = ChartProps & {
  /** Absent: nothing was drawn beforehand, and the live chart is drawn at once. */
  readonly still?: Still | undefined;
};

/** React leaves the markup of an element alone while this is the same object. */
const kept = { __html: '' };

function StagedChart({ source, still, ...chart }: Props & { readonly source: LiveSource }) {
  const { indicatorId, scale = 'linear', variant = 'full', milestones } = chart;
  const box = useRef<HTMLDivElement>(null);
  const [markup] = useState(() => (still?.kind === 'html' ? { __html: still.html } : kept));
  const [hasStill, setHasStill] = useState(still !== undefined);
  const { stage, Live, ask, fail } = useLiveChart(box, source, hasStill);
  const hasFlags = milestones !== undefined && milestones.length > 0;

  // A page that was not prerendered has nothing to keep.
  useLayoutEffect(() => {
    if (box.current?.querySelector('[data-still]:empty')) setHasStill(false);
  }, []);
  useEffect(() => {
    if (!hasStill || scale !== 'linear' || hasFlags) ask();
  }, [hasStill, scale, hasFlags, ask]);
  useFirstTouch(box, hasStill && stage === 'still', ask);

  const isAlone = stage === 'live';
  // Until the live chart is there, the still shows another scale than is asked for, or no milestones.
  const isAwaited = hasStill && (scale !== 'linear' || hasFlags) && !isAlone && stage !== 'failed';
  return (
    <div
      ref={box}
      className={styles.chart}
      data-chart={indicatorId}
      data-variant={variant}
      data-pending={isAwaited ? '' : undefined}
    >
      {hasStill && !isAlone ? (
        <div data-still="" suppressHydrationWarning dangerouslySetInnerHTML={markup} />
      ) : null}
      {Live && stage !== 'failed' ? (
        <div data-live={isAlone ? '' : stage}>
          <LiveBoundary onFailure={fail}>
            <Live {...chart} />
          </LiveBoundary>
        </div>
      ) : null}
      {!hasStill && !isAlone && stage !== 'failed' ? <div className={styles.place} data-pending="" /> : null}
      {stage === 'failed' ? <ChartFailure hasStill={hasStill} scale={scale} hasFlags={hasFlags} /> : null}
    </div>
  );
}

/** A `Chart` whose live drawing comes from `load`. */
export function chartWith(load: LoadLive): (props: Props) => ReactNode {
  const source = liveSource(load);
  return function AnyChart(props: Props) {
    return <StagedChart key={`${props.indicatorId} ${props.variant}`} {...props} source={source} />;
  };
}

/**
 * The chart of an indicator: its still, until a pointer, a finger or the focus comes to it, or until a scale
 * or milestones are asked for that the still does not show; then the live chart, which is loaded for that.
 * When that fails the still stays at work and the reader is told.
 */
export const Chart = chartWith(async () => (await import('./IndicatorChart')).IndicatorChart);
