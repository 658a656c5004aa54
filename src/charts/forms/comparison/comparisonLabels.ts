import { lineHeight } from '../../labels/labelPlacement';
import type { ChartMark } from '../../marks/marks';
import { textWidth, wrapText } from '../../labels/textWidth';
import { indexWords } from '../time/timeLabels';

/** The words at the end of a line, in a column beside the plot. */
export type EndLabel = {
  /** The name of the indicator, then the printed words of the last number and its index. */
  readonly name: readonly string[];
  readonly words: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  /** From the last mark to the words, as an SVG path. */
  readonly leader: string;
};

/** The words of a label before it has its place. */
export type LabelWords = Pick<EndLabel, 'name' | 'words'>;

const ascent = 0.78;
const between = 8;

/** The words for a line: what, how much as printed, and how far it has come. */
export function labelWordsOf(
  last: ChartMark,
  base: ChartMark,
  value: number,
  most: number,
  size: number,
  isShort: boolean,
): LabelWords {
  const index = indexWords(last, base, value);
  const { printed } = last.observation.quantity;
  // Letters of the name are bold, and wider than those measured.
  const name = wrapText(last.indicator.label, size * 1.16, most);
  const both = `${printed}, ${index}`;
  if (isShort) return { name, words: wrapText(index, size, most) };
  return {
    name,
    words: textWidth(both, size) <= most ? [both] : [printed, index].flatMap((w) => wrapText(w, size, most)),
  };
}

/** Px a label takes, with the room under it. */
export const heightOf = ({ name, words }: LabelWords, size: number): number =>
  (name.length + words.length) * size * lineHeight + between;

type Wish = { readonly words: LabelWords; readonly at: { readonly x: number; readonly y: number } };
type Column = { readonly x: number; readonly top: number; readonly bottom: number; readonly size: number };

/** Sets labels in a column, each as near to the height of its mark as the others leave it. */
export function placeEndLabels(
  wishes: readonly Wish[],
  { x, top, bottom, size }: Column,
): readonly EndLabel[] {
  const order = wishes
    .map((_, index) => index)
    .toSorted((a, b) => (wishes[a]?.at.y ?? 0) - (wishes[b]?.at.y ?? 0));
  const tops = new Map<number, number>();
  const heightAt = (index: number) => {
    const wish = wishes[index];
    return wish ? heightOf(wish.words, size) : 0;
  };
  let free = top;
  for (const index of order) {
    const wished = (wishes[index]?.at.y ?? 0) - (heightAt(index) - between) / 2;
    const place = Math.max(free, wished);
    tops.set(index, place);
    free = place + heightAt(index);
  }
  let floor = bottom + between;
  for (const index of order.toReversed()) {
    const place = Math.min(tops.get(index) ?? 0, floor - heightAt(index));
    tops.set(index, place);
    floor = place;
  }
  return wishes.map(({ words, at }, index) => {
    const start = tops.get(index) ?? 0;
    const middle = start + (heightAt(index) - between) / 2;
    const knee = Math.max(at.x, x - 18);
    return {
      ...words,
      x,
      y: start + size * ascent + (size * (lineHeight - 1)) / 2,
      size,
      leader: `M${at.x.toFixed(1)} ${at.y.toFixed(1)}H${knee.toFixed(1)}L${(x - 4).toFixed(1)} ${middle.toFixed(1)}`,
    };
  });
}
