import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { ChartText } from '../../labels/ChartText';
import { type ComparisonAsk, comparisonLayoutOf } from './comparisonLayout';
import type { EndLabel } from './comparisonLabels';
import { lineHeight } from '../../labels/labelPlacement';
import type { HrefOf } from '../../marks/MarkLink';
import { Marks } from '../../marks/MarkSet';
import { fontsOf } from '../../frame/sizes';
import { PeriodTick, ValueTick } from '../time/timeAxes';
import { TimeMark } from '../time/TimeMark';

type Props = { readonly ask: ComparisonAsk; readonly hrefOf: HrefOf };

/** The name of an index of several series for those who cannot see it. */
function comparisonNameOf({ compared }: ComparisonAsk): string {
  const names = compared.map(({ series }) => series.indicator.label).join(', ');
  const count = compared.reduce((sum, { series }) => sum + series.points.length, 0);
  return `${names}. Time chart on one index, ${count} printed numbers`;
}

/** The words at the end of a line; the names of its marks say the same. */
function EndWords({ label }: { readonly label: EndLabel }) {
  const { name, words, x, y, size, leader } = label;
  return (
    <g aria-hidden="true" pointerEvents="none">
      <path d={leader} fill="none" stroke="var(--rule-strong)" strokeWidth={0.75} />
      <ChartText lines={name} x={x} y={y} size={size} isStrong />
      <ChartText lines={words} x={x} y={y + name.length * size * lineHeight} size={size} isSoft />
    </g>
  );
}

/** Several series on one index: printed points, each series joined by its own dashes and named at its end. */
export function ComparisonDrawing({ ask, hrefOf }: Props) {
  const layout = comparisonLayoutOf(ask);
  const { size, plot, x, y, lines, marks, rows } = layout;
  const axisSize = fontsOf('full', ask.width).axis;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: 0 }}
      data={[...rows]}
      accessibilityLayer={false}
      aria-label={comparisonNameOf(ask)}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
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
        scale={y.scale}
        domain={[...y.domain]}
        width={plot.left}
        ticks={[...y.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={<ValueTick layout={layout} size={axisSize} />}
      />
      {lines.map(({ id, dash }) => (
        <Line
          key={id}
          dataKey={(row: Readonly<Record<string, number>>) => row[id]}
          connectNulls
          stroke="var(--ink-soft)"
          strokeWidth={1.25}
          strokeDasharray={dash}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {lines.map(({ id, label }) => (
        <EndWords key={id} label={label} />
      ))}
      <Marks
        places={marks.map(({ mark, year, value }) => ({ id: mark.observation.id, x: year, y: value }))}
        shape={<TimeMark marks={marks} hrefOf={hrefOf} />}
      />
    </ComposedChart>
  );
}
