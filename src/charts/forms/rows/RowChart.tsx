import { CartesianGrid, ComposedChart, ReferenceLine, Scatter, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { ChartText } from '../../labels/ChartText';
import { Marks } from '../../marks/MarkSet';
import type { DrawingProps } from '../form';
import type { RowLayout } from './rowLayout';
import type { TickPlace, ShapePlace } from '../../marks/MarkSet';
import { hundredths } from '../../frame/hundredths';
import { MarkGlyph } from '../../marks/MarkGlyph';
import { MarkLink, type HrefOf } from '../../marks/MarkLink';

type MarkProps = ShapePlace & { readonly layout: RowLayout; readonly hrefOf: HrefOf };

/** A row: its words, and a bar from zero or a place on a strip. */
function RowMark({ layout, hrefOf, index = -1, cx: x, cy: y }: MarkProps) {
  const row = layout.rows[index];
  if (!row || x === undefined || y === undefined) return null;
  const { form, plot, size, barHeight, isBeside, hasOthers } = layout;
  const { mark, drop, texts, height } = row;
  const isQuiet = !mark.isCurrent;
  const isMarked = hasOthers && mark.isCurrent;
  const line = hundredths(y + drop);
  return (
    <MarkLink
      mark={mark}
      hrefOf={hrefOf}
      words={texts.map(({ role, lines, size: fontSize, x: left, y: baseline, anchor }) => (
        <ChartText
          key={role}
          lines={lines}
          x={left}
          y={y + baseline}
          size={fontSize}
          anchor={anchor}
          isSoft={role === 'note'}
          isStrong={mark.isCurrent && role !== 'note'}
          {...(role === 'value' ? { halo: isMarked ? 'var(--paper-sunk)' : 'var(--paper)' } : {})}
        />
      ))}
    >
      <rect
        data-area=""
        x={-6}
        y={y - height / 2 + 1}
        width={size.width + 12}
        height={Math.max(0, height - 2)}
        fill="transparent"
      />
      {form === 'bars' ? (
        <rect
          pointerEvents="none"
          x={plot.left}
          y={line - barHeight / 2}
          width={Math.max(0, x - plot.left)}
          height={barHeight}
          fill={mark.colour}
          fillOpacity={isQuiet ? 0.26 : 0.5}
        />
      ) : null}
      {isBeside ? null : (
        <path
          pointerEvents="none"
          d={
            form === 'bars'
              ? `M${plot.left} ${line - barHeight / 2 - 3}v${barHeight + 6}`
              : `M${plot.left} ${line}H${plot.right}`
          }
          stroke={form === 'bars' ? 'var(--rule-strong)' : 'var(--rule)'}
        />
      )}
      <g data-target="" transform={`translate(${x} ${line})`}>
        <MarkGlyph mark={mark} direction="right" />
      </g>
    </MarkLink>
  );
}

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
