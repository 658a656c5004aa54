import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { ChartText } from '../../labels/ChartText';
import { Marks } from '../../marks/MarkSet';
import { MilestoneRule, PeriodTick, ValueTick } from './timeAxes';
import type { DrawingProps } from '../form';
import type { TimeLayout } from './timeLayout';
import { TimeMark } from './TimeMark';

type Props = DrawingProps & { readonly layout: TimeLayout };

/** A chart along time: printed points, joined by a dashed line since nothing was printed between them. */
export function TimeChart({ layout, name, hrefOf, fonts: { axis: axisSize } }: Props) {
  const { isPair, size, plot, x, y, path, marks, flags } = layout;
  const hasAxis = y.texts.length > 0;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: hasAxis ? 0 : plot.left }}
      data={[...path]}
      accessibilityLayer={false}
      aria-label={name}
    >
      {hasAxis ? <CartesianGrid vertical={false} stroke="var(--rule)" /> : null}
      <XAxis
        type="number"
        dataKey="year"
        domain={[...x.domain]}
        padding={x.padding}
        height={size.height - plot.bottom}
        ticks={x.ticks.map((tick) => tick.year)}
        interval={0}
        axisLine={{ stroke: 'var(--rule-strong)' }}
        tickLine={false}
        tick={<PeriodTick layout={layout} size={axisSize} />}
      />
      <YAxis
        type="number"
        dataKey="value"
        scale={y.scale}
        domain={[...y.domain]}
        width={plot.left}
        hide={!hasAxis}
        ticks={[...y.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={<ValueTick layout={layout} size={axisSize} />}
      />
      {hasAxis ? <ChartText lines={[y.title]} x={0} y={axisSize} size={axisSize} isSoft /> : null}
      {isPair
        ? path.map(({ year, value }) => (
            <ReferenceLine
              key={year}
              segment={[
                { x: year, y: y.domain[0] },
                { x: year, y: value },
              ]}
              stroke="var(--rule)"
              zIndex={-50}
            />
          ))
        : null}
      {flags.map((flag) => (
        <ReferenceLine
          key={flag.text}
          x={flag.year}
          zIndex={-40}
          shape={<MilestoneRule flag={flag} plot={plot} />}
        />
      ))}
      <Line
        dataKey="value"
        stroke="var(--ink-soft)"
        strokeWidth={1.25}
        strokeDasharray="4 4"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Marks
        places={marks.map(({ mark, year, value }) => ({ id: mark.observation.id, x: year, y: value }))}
        shape={<TimeMark marks={marks} hrefOf={hrefOf} />}
      />
    </ComposedChart>
  );
}
