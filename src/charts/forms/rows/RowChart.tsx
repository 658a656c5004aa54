import { CartesianGrid, ComposedChart, ReferenceLine, Scatter, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { ChartText } from '../../labels/ChartText';
import { Marks } from '../../marks/MarkSet';
import type { DrawingProps } from '../form';
import type { RowLayout } from './rowLayout';
import { RowMark } from './RowMark';
import type { TickPlace } from '../../frame/shapePlace';

type Props = DrawingProps & { readonly layout: RowLayout };

/** The library's grid stands in layer -100. */
const underGrid = -200;

/** A value under the bars, or a place over its column. */
function RowTick({ layout, size, x = 0, index = -1 }: TickPlace & { layout: RowLayout; size: number }) {
  const { form, plot, texts, title } = layout;
  const text = texts[index];
  if (text === undefined) return null;
  const isOver = form === 'ranks' && title !== '';
  return (
    <ChartText
      lines={[text]}
      x={Number(x)}
      y={isOver ? plot.top - 8 : plot.bottom + 6 + size}
      size={size}
      anchor="middle"
      isSoft
    />
  );
}

/** The band behind the rows of the indicator the chart is opened for; those stand together. */
function bandOf({
  rows,
  hasOthers,
}: RowLayout): { readonly top: number; readonly height: number } | undefined {
  const own = rows.filter(({ mark }) => hasOthers && mark.isCurrent);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? { top: first.top, height: last.top + last.height - first.top } : undefined;
}

/** Bars from zero, or places from the first on, a row for each printed number. */
export function RowChart({ layout, name, hrefOf, fonts: { axis: axisSize } }: Props) {
  const { size, plot, domain, ticks, texts, title, rows, isBeside } = layout;
  const band = bandOf(layout);
  const below = size.height - plot.bottom;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: plot.left }}
      accessibilityLayer={false}
      aria-label={name}
    >
      {texts.length > 0 && isBeside ? <CartesianGrid horizontal={false} stroke="var(--rule)" /> : null}
      <ZIndexLayer zIndex={underGrid}>
        {band ? (
          <g transform={`translate(0 ${plot.top + band.top})`}>
            <rect x={-6} width={size.width + 12} height={band.height} fill="var(--paper-sunk)" />
            <rect x={-9} width={3} height={band.height} fill="var(--ink)" />
          </g>
        ) : null}
      </ZIndexLayer>
      <XAxis
        type="number"
        dataKey="value"
        includeHidden
        domain={[...domain]}
        ticks={[...ticks]}
        interval={0}
        height={below}
        axisLine={false}
        tickLine={false}
        tick={<RowTick layout={layout} size={axisSize} />}
      />
      <YAxis
        type="number"
        dataKey="middle"
        includeHidden
        domain={[0, plot.bottom - plot.top]}
        reversed
        hide
        width={0}
      />
      {isBeside ? <ReferenceLine x={domain[0]} stroke="var(--rule-strong)" zIndex={-50} /> : null}
      {title === '' ? null : (
        <ChartText lines={[title]} x={isBeside ? plot.left : 0} y={axisSize} size={axisSize} isSoft />
      )}
      {rows.map(({ mark, top, isFirstOfIndicator }, index) =>
        index > 0 && isFirstOfIndicator && isBeside ? (
          <line
            key={mark.observation.id}
            x1={0}
            x2={size.width}
            y1={plot.top + top}
            y2={plot.top + top}
            stroke="var(--rule)"
          />
        ) : null,
      )}
      {/* Axes appear only where there is data; outside the domain it would stretch the axis. */}
      <Scatter data={[{ value: domain[0], middle: 0 }]} hide />
      <Marks
        places={rows.map(({ mark: { observation }, top, height }) => ({
          id: observation.id,
          x: observation.quantity.value,
          y: top + height / 2,
        }))}
        shape={<RowMark layout={layout} hrefOf={hrefOf} />}
      />
    </ComposedChart>
  );
}
