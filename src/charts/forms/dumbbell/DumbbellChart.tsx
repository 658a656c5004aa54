import { ComposedChart, ReferenceLine, Scatter, XAxis, YAxis } from 'recharts';
import { ChartText } from '../../labels/ChartText';
import {
  dumbbellLayoutOf,
  dumbbellNameOf,
  wordsGap,
  wordsReach,
  type DumbbellAsk,
  type DumbbellLayout,
} from './dumbbellLayout';
import { lineHeight } from '../../labels/labelPlacement';
import { MarkLink, type HrefOf } from '../../marks/MarkLink';
import { Marks } from '../../marks/MarkSet';
import type { TickPlace, ShapePlace } from '../../marks/MarkSet';
import { MarkGlyph } from '../../marks/MarkGlyph';
import { targetSize } from '../../frame/sizes';

type MarkProps = ShapePlace & { readonly layout: DumbbellLayout; readonly hrefOf: HrefOf };

/** One end of a row with its printed words; its target ends halfway to the other one. */
function DumbbellMark({ layout, hrefOf, index = -1, cx: x, cy: y }: MarkProps) {
  const end = layout.rows[Math.floor(index / 2)]?.ends[index % 2];
  const other = layout.rows[Math.floor(index / 2)]?.ends[1 - (index % 2)];
  if (!end || !other || x === undefined || y === undefined) return null;
  const { plot, domain, fonts } = layout;
  const perValue = (plot.right - plot.left) / (domain[1] - domain[0]);
  const inner = Math.min(targetSize / 2, (Math.abs(end.value - other.value) * perValue) / 2);
  const width = wordsReach(end.words, fonts.label) + inner;
  const isLeft = end.side === 'left';
  return (
    <MarkLink
      mark={end.mark}
      hrefOf={hrefOf}
      words={
        <ChartText
          lines={end.words}
          x={isLeft ? x - wordsGap : x + wordsGap}
          y={y + fonts.label * (0.36 - ((end.words.length - 1) * lineHeight) / 2)}
          size={fonts.label}
          anchor={isLeft ? 'end' : 'start'}
          halo="var(--paper)"
        />
      }
    >
      <rect
        data-area=""
        x={isLeft ? x - width + inner : x - inner}
        y={y - targetSize / 2}
        width={width}
        height={targetSize}
        fill="transparent"
      />
      <g data-target="" transform={`translate(${x} ${y + end.shift})`}>
        <MarkGlyph mark={end.mark} direction="right" />
      </g>
    </MarkLink>
  );
}

type Props = { readonly ask: DumbbellAsk; readonly hrefOf: HrefOf };

/** A value of the index, over the rows it is for. */
function IndexTick({ layout, x = 0, index = -1 }: TickPlace & { readonly layout: DumbbellLayout }) {
  const { ticks, plot, fonts } = layout;
  const tick = ticks[index];
  if (tick === undefined) return null;
  return (
    <ChartText
      lines={[String(tick)]}
      x={Number(x)}
      y={plot.top - 6}
      size={fonts.axis}
      anchor="middle"
      isSoft
    />
  );
}

/** The words left of a row, or over it. */
function RowNames({ layout }: { readonly layout: DumbbellLayout }) {
  const { plot, fonts, rows } = layout;
  return rows.map(({ id, title, note, base }) => (
    <g key={id} aria-hidden="true">
      <ChartText lines={title} x={0} y={plot.top + base} size={fonts.label} halo="var(--paper)" isStrong />
      <ChartText
        lines={[note]}
        x={0}
        y={plot.top + base + title.length * fonts.label * lineHeight}
        size={fonts.label - 1}
        halo="var(--paper)"
        isSoft
      />
    </g>
  ));
}

/** For each indicator of two briefings the latest number of both, amounts on an index, places as words. */
export function DumbbellChart({ ask, hrefOf }: Props) {
  const layout = dumbbellLayoutOf(ask);
  const { size, plot, fonts, domain, ticks, rows, measured, axisTitle, placesTitle, placesBase } = layout;
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      margin={{ top: plot.top, right: size.width - plot.right, bottom: 0, left: plot.left }}
      accessibilityLayer={false}
      aria-label={dumbbellNameOf(ask.two)}
    >
      <XAxis
        type="number"
        dataKey="value"
        includeHidden
        domain={[...domain]}
        ticks={[...ticks]}
        interval={0}
        height={size.height - plot.bottom}
        axisLine={false}
        tickLine={false}
        tick={<IndexTick layout={layout} />}
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
      {ticks.map((tick) => (
        <ReferenceLine
          key={tick}
          segment={[
            { x: tick, y: 0 },
            { x: tick, y: measured },
          ]}
          stroke={tick === 100 ? 'var(--rule-strong)' : 'var(--rule)'}
          ifOverflow="visible"
          zIndex={-50}
        />
      ))}
      {rows.map(({ id, middle, ends: [first, second] }) => (
        <ReferenceLine
          key={id}
          segment={[
            { x: first.value, y: middle },
            { x: second.value, y: middle },
          ]}
          stroke="var(--ink-soft)"
          strokeWidth={1.25}
          strokeDasharray="4 4"
          ifOverflow="visible"
        />
      ))}
      {axisTitle.length === 0 ? null : (
        <ChartText lines={axisTitle} x={0} y={fonts.axis} size={fonts.axis} isSoft />
      )}
      {placesTitle.length === 0 ? null : (
        <ChartText lines={placesTitle} x={0} y={plot.top + placesBase} size={fonts.axis} isSoft />
      )}
      <RowNames layout={layout} />
      {/* Axes appear only where there is data; outside the domain it would stretch the axis. */}
      <Scatter data={[{ value: domain[0], middle: 0 }]} hide />
      <Marks
        places={rows.flatMap(({ middle, ends }) =>
          ends.map(({ mark, value }) => ({ id: mark.observation.id, x: value, y: middle })),
        )}
        shape={<DumbbellMark layout={layout} hrefOf={hrefOf} />}
      />
    </ComposedChart>
  );
}
