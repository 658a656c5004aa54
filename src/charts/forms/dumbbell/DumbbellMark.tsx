import { ChartText } from '../../labels/ChartText';
import { lineHeight } from '../../labels/labelPlacement';
import { type DumbbellLayout, wordsGap, wordsReach } from './dumbbellLayout';
import { MarkGlyph } from '../../marks/MarkGlyph';
import { type HrefOf, MarkLink } from '../../marks/MarkLink';
import type { ShapePlace } from '../../frame/shapePlace';
import { targetSize } from '../../frame/sizes';

type Props = ShapePlace & { readonly layout: DumbbellLayout; readonly hrefOf: HrefOf };

/** One end of a row with its printed words; its target ends halfway to the other one. */
export function DumbbellMark({ layout, hrefOf, index = -1, cx: x, cy: y }: Props) {
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
