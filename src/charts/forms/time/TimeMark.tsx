import { ChartText } from '../../labels/ChartText';
import { MarkGlyph } from '../../marks/MarkGlyph';
import { type HrefOf, MarkLink } from '../../marks/MarkLink';
import type { ShapePlace } from '../../marks/MarkSet';
import type { PlacedMark } from './timeLayout';

type Props = ShapePlace & { readonly marks: readonly PlacedMark[]; readonly hrefOf: HrefOf };

/** A number on its place in time and value, with its words. */
export function TimeMark({ marks, hrefOf, index = -1, cx, cy }: Props) {
  const placed = marks[index];
  if (!placed || cx === undefined || cy === undefined) return null;
  const { mark, shift, label, hit } = placed;
  const x = cx + shift;
  return (
    <MarkLink
      mark={mark}
      hrefOf={hrefOf}
      words={
        label ? (
          <g transform={`translate(${x} ${cy})`}>
            {label.leader ? (
              <line y1={label.leader.from} y2={label.leader.to} stroke={mark.colour} strokeWidth={1} />
            ) : null}
            <ChartText
              {...label}
              isSoft={mark.isAlternate}
              isStrong={!mark.isAlternate}
              halo="var(--paper)"
            />
          </g>
        ) : undefined
      }
    >
      {shift === 0 ? null : (
        <line x1={cx} x2={x} y1={cy} y2={cy} stroke={mark.colour} strokeWidth={1} pointerEvents="none" />
      )}
      {hit.words ? (
        <rect
          x={x + hit.words.left}
          y={cy + hit.words.top}
          width={hit.words.right - hit.words.left}
          height={hit.words.bottom - hit.words.top}
          fill="transparent"
        />
      ) : null}
      <circle data-area="" data-target="" cx={x} cy={cy} r={hit.radius} fill="transparent" />
      <g transform={`translate(${x} ${cy})`}>
        <MarkGlyph mark={mark} direction="up" scale={mark.isAlternate ? 0.85 : 1} />
      </g>
    </MarkLink>
  );
}
