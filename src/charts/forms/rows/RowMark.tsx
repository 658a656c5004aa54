import { ChartText } from '../../labels/ChartText';
import { hundredths } from '../../frame/hundredths';
import { MarkGlyph } from '../../marks/MarkGlyph';
import { type HrefOf, MarkLink } from '../../marks/MarkLink';
import type { RowLayout } from './rowLayout';
import type { ShapePlace } from '../../frame/shapePlace';

type Props = ShapePlace & { readonly layout: RowLayout; readonly hrefOf: HrefOf };

/** A row: its words, and a bar from zero or a place on a strip. */
export function RowMark({ layout, hrefOf, index = -1, cx: x, cy: y }: Props) {
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
