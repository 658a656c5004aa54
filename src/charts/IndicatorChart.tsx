import { useMemo, useRef } from 'react';
import type { Corpus } from '../domain/corpus';
import type { Milestone } from '../domain/model';
import { chartFormOf } from '../domain/series';
import { ChartTooltip } from './ChartTooltip';
import { chartNameOf } from './description';
import { type ChartAsk, type ChartLayout, layoutOf } from './layout';
import type { HrefOf } from './MarkLink';
import { RowChart } from './RowChart';
import type { ChartScale } from './scale';
import { type ChartVariant, fontsOf } from './sizes';
import { TallyChart } from './TallyChart';
import { TimeChart } from './TimeChart';
import { useWidth } from './useWidth';
import styles from './charts.module.css';

type Props = {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  /** Taken as linear where the form of the chart does not allow it. */
  readonly scale?: ChartScale;
  readonly variant?: ChartVariant;
  /** Shown on time axes, those within the axis. */
  readonly milestones?: readonly Milestone[];
  /** Address of a path of the site. */
  readonly hrefOf: HrefOf;
  /** In px; measured when absent. */
  readonly width?: number;
  /** In px; as high as the chart needs when absent. */
  readonly height?: number;
};

/** Two points drawn wider apart read as a flat line. */
const widestPair = 820;

const none: readonly Milestone[] = [];

function Drawing({ layout, ask, hrefOf }: { layout: ChartLayout; ask: ChartAsk; hrefOf: HrefOf }) {
  const fonts = fontsOf(ask.variant, ask.width);
  const shared = { name: chartNameOf(ask.corpus, ask.indicatorId), hrefOf, axisSize: fonts.axis };
  if (layout.form === 'tally') return <TallyChart {...shared} layout={layout} labelSize={fonts.label} />;
  if (layout.form === 'along-time') return <TimeChart {...shared} layout={layout} />;
  return <RowChart {...shared} layout={layout} />;
}

/** The chart of an indicator in the form that suits it; every mark is a link to its sentence. */
export function IndicatorChart({
  corpus,
  indicatorId,
  scale = 'linear',
  variant = 'full',
  milestones = none,
  hrefOf,
  width: givenWidth,
  height,
}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, givenWidth);
  const drawing = useMemo(() => {
    if (width === undefined) return undefined;
    const isPair = chartFormOf(corpus, indicatorId) === 'pair';
    const ask: ChartAsk = {
      corpus,
      indicatorId,
      scale,
      variant,
      milestones,
      width: isPair && givenWidth === undefined ? Math.min(width, widestPair) : width,
      height,
    };
    return <Drawing layout={layoutOf(ask)} ask={ask} hrefOf={hrefOf} />;
  }, [corpus, indicatorId, scale, variant, milestones, hrefOf, givenWidth, width, height]);
  return (
    <div ref={frame} className={styles.chart} data-variant={variant}>
      {drawing}
      <ChartTooltip corpus={corpus} frame={frame} />
    </div>
  );
}
