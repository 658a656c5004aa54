import type { Box } from '../../labels/labelPlacement';
import { type ChartMark, rowMarksOf } from '../../marks/marks';
import type { RowAsk } from './rowLayout';
import { fontsOf, type Size, smallHeight, targetSize } from '../../frame/sizes';
import { linesWidth, wider } from '../../labels/textWidth';

/** The places of a ranking with a mark for each time one was claimed, where rows would not fit. */
export type TallyLayout = {
  readonly form: 'tally';
  readonly size: Size;
  readonly plot: Box;
  readonly lines: readonly { readonly text: string; readonly count: string; readonly y: number }[];
  readonly marks: readonly { readonly mark: ChartMark; readonly x: number; readonly y: number }[];
  /** Half of a target's size: targets meet, but do not overlap. */
  readonly reach: number;
};

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** `1st`, `2nd`, `9th`. */
const formatOrdinal = (value: number): string => `${value}${suffixes[ordinals.select(value)] ?? 'th'}`;

/** The place a mark claims; words that may mean another place, or none, are counted apart. */
const placeText = ({ observation: { quantity, otherReading } }: ChartMark): string =>
  `${formatOrdinal(quantity.value)}${otherReading === undefined ? '' : '?'}`;

/** Lays out the tally of a ranking. */
export function tallyLayoutOf({
  corpus,
  indicatorId,
  form,
  variant,
  width,
  height = smallHeight,
}: RowAsk): TallyLayout {
  const byPlace = new Map<string, readonly ChartMark[]>();
  const inOrder = rowMarksOf({ corpus, indicatorId, form }).toSorted(
    (a, b) =>
      a.observation.quantity.value - b.observation.quantity.value ||
      placeText(a).length - placeText(b).length,
  );
  for (const mark of inOrder) {
    const text = placeText(mark);
    byPlace.set(text, [...(byPlace.get(text) ?? []), mark]);
  }
  const size = fontsOf(variant, width).label;
  const texts = [...byPlace.keys()];
  const left = (linesWidth(texts, size) + linesWidth(['00 ×'], size)) * wider + 14;
  const perLine = Math.max(1, Math.floor((width - left) / targetSize));
  const lineCounts = [...byPlace.values()].map((marks) => Math.ceil(marks.length / perLine));
  const lineTotal = lineCounts.reduce((sum, count) => sum + count, 0);
  const between = Math.max(0, Math.min(14, (height - lineTotal * targetSize) / (byPlace.size + 1)));
  const pitch = Math.min(targetSize, (height - between * (byPlace.size + 1)) / lineTotal);
  let y = between;
  const lines: TallyLayout['lines'][number][] = [];
  const placed: TallyLayout['marks'][number][] = [];
  for (const [text, marks] of byPlace) {
    lines.push({ text, count: `${marks.length} ×`, y: y + pitch / 2 });
    for (const [index, mark] of marks.entries()) {
      placed.push({
        mark,
        x: left + ((index % perLine) + 0.5) * targetSize,
        y: y + (Math.floor(index / perLine) + 0.5) * pitch,
      });
    }
    y += Math.ceil(marks.length / perLine) * pitch + between;
  }
  return {
    form: 'tally',
    size: { width, height },
    plot: { left, right: width, top: 0, bottom: height },
    lines,
    marks: placed,
    reach: Math.min(targetSize, pitch) / 2,
  };
}
