import type { Corpus } from '../../../domain/corpus';
import { capitalised } from '../../../domain/format';
import { formatPeriod } from '../../../domain/period';
import { isMeasured, inBoth, type InBoth, type TwoBriefings } from '../../../domain/twoBriefings';
import { unitOf } from '../../../domain/units';
import { lineHeight, type Box } from '../../labels/labelPlacement';
import { markOf, type ChartMark } from '../../marks/marks';
import { fontsOf, markRadius, targetSize, tickLength, type Size } from '../../frame/sizes';
import { linesWidth, wrapText } from '../../labels/textWidth';

/** Values of an index, where the first of each pair is 100. */
type IndexScale = { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };

const exact = (value: number): number => Number(value.toPrecision(12));

/** Even steps around 100 and the other values; they do not begin at zero, so the chart must say so. */
export function indexScaleOf(values: readonly number[], count: number): IndexScale {
  const [low, high] = [Math.min(100, ...values), Math.max(100, ...values)];
  const rough = Math.max((high - low) / count, 1e-6);
  if (low === high) return { domain: [99, 101], ticks: [100] };
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((of) => exact(of * magnitude)).find((of) => of >= rough) ?? rough;
  const [from, to] = [Math.floor(exact(low / step)), Math.ceil(exact(high / step))];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => exact((from + index) * step));
  return { domain: [exact(from * step), exact(to * step)], ticks };
}

/** One of the two marks of a row. */
type DumbbellEnd = {
  readonly mark: ChartMark;
  /** On the axis of the index; of what is written out, a place that says nothing. */
  readonly value: number;
  /** The printed words, in as many lines as they need: none is cut. */
  readonly words: readonly string[];
  /** The side of the mark on which its words stand. */
  readonly side: 'left' | 'right';
  /** Px under the line of the row, where both marks would cover each other. */
  readonly shift: number;
};

type DumbbellRow = {
  readonly id: string;
  readonly title: readonly string[];
  /** The times of both numbers. */
  readonly note: string;
  /** First baseline of the title, and the line the marks stand on, in px from the top of the plot. */
  readonly base: number;
  readonly middle: number;
  readonly ends: readonly [DumbbellEnd, DumbbellEnd];
};

/** A chart of pairs, ready to be drawn. */
export type DumbbellLayout = {
  readonly size: Size;
  readonly plot: Box;
  readonly fonts: { readonly label: number; readonly axis: number };
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What the axis shows, in lines over it; none where nothing is measured. */
  readonly axisTitle: readonly string[];
  /** Height of the rows that the axis is for. */
  readonly measured: number;
  /** Over the rows that no axis is for. */
  readonly placesTitle: readonly string[];
  readonly placesBase: number;
  readonly rows: readonly DumbbellRow[];
  readonly indexed: readonly DumbbellRow[];
};

export type DumbbellAsk = {
  readonly corpus: Corpus;
  readonly two: TwoBriefings;
  readonly width: number;
};

/** The marks of a pair; where neither briefing has a look of its own, the second is a square. */
export function pairMarksOf(
  corpus: Corpus,
  { indicator, first, second }: InBoth,
): readonly [ChartMark, ChartMark] {
  const [a, b] = [first, second].map(({ latest }) => markOf(corpus, latest, indicator.id, false)) as [
    ChartMark,
    ChartMark,
  ];
  return [a, a.shape === b.shape ? { ...b, shape: 'square' } : b];
}

const isRank = ({ indicator }: InBoth): boolean => unitOf(indicator.unit).kind === 'rank';

const noteOf = ({ first, second }: InBoth): string =>
  `${formatPeriod(first.latest.period)} and ${formatPeriod(second.latest.period)}`;

/** The second value where the first is 100. */
const indexOf = ({ first, second }: InBoth): number =>
  (second.latest.quantity.value / first.latest.quantity.value) * 100;

const reach = markRadius + tickLength + 6;
/** Words at the edges have no room to run over into where a fallback font is wider than most. */
const spare = 1.13;
/** Marks on one spot are set apart by this much to each side. */
const apart = markRadius + 2;

/** Px between the two marks of what is written out: no more than it takes to tell them apart, since no distance is meant. */
const besidePlaces = 72;

/** 100, and as many of the ticks to both sides of it as leave room between their words. */
function ticksThatFit(
  ticks: readonly number[],
  pxOf: (value: number) => number,
  size: number,
): readonly number[] {
  const least = linesWidth([...ticks, 100].map(String), size) * spare + 6;
  const along = (side: readonly number[]): readonly number[] => {
    const kept: number[] = [];
    for (const tick of side) if (Math.abs(pxOf(tick) - pxOf(kept.at(-1) ?? 100)) >= least) kept.push(tick);
    return kept;
  };
  const below = along(ticks.filter((tick) => tick < 100).toReversed());
  return [...below.toReversed(), 100, ...along(ticks.filter((tick) => tick > 100))];
}

/** Where everything of the chart stands, from data and size alone. */
export function dumbbellLayoutOf({ corpus, two, width }: DumbbellAsk): DumbbellLayout {
  const pairs = inBoth(two);
  const fonts = fontsOf('full', width);
  const line = Math.round(fonts.label * lineHeight);
  const isBeside = width >= 480;
  const [amounts, others] = [pairs.filter(isMeasured), pairs.filter((pair) => !isMeasured(pair))];
  const scale = indexScaleOf(amounts.map(indexOf), isBeside ? 5 : 3);
  const [from, to] = scale.domain;

  const notes = pairs.map(noteOf);
  const widest = Math.max(
    linesWidth(notes, fonts.label - 1),
    linesWidth(
      pairs.map(({ indicator }) => indicator.label),
      fonts.label * 1.06,
    ),
  );
  const names = isBeside ? Math.min(widest, width * 0.32) : 0;
  const wordsWidth = width * (isBeside ? 0.2 : 0.34);
  const words = (pair: InBoth, side: 'first' | 'second') => {
    const { quantity } = pair[side].latest;
    return isRank(pair) ? [`rank ${quantity.value}`] : wrapText(quantity.printed, fonts.label, wordsWidth);
  };
  const room =
    linesWidth(
      pairs.flatMap((pair) => [...words(pair, 'first'), ...words(pair, 'second')]),
      fonts.label,
    ) * spare;
  const left = (isBeside ? names + 24 : 0) + room + reach;
  const right = width - room - reach;
  const pxOf = (value: number) => left + ((value - from) / (to - from)) * (right - left);
  const valueAt = (px: number) => from + ((px - left) / (right - left)) * (to - from);

  const endsOf = (pair: InBoth): readonly [DumbbellEnd, DumbbellEnd] => {
    const values = !isMeasured(pair) ? [from, valueAt(left + besidePlaces)] : [100, indexOf(pair)];
    const [a = from, b = to] = values;
    const shift = Math.abs(pxOf(a) - pxOf(b)) < markRadius * 2 + 2 ? apart : 0;
    const [one, other] = pairMarksOf(corpus, pair);
    const of = (side: 'first' | 'second', value: number, isLeft: boolean): DumbbellEnd => ({
      mark: side === 'first' ? one : other,
      value,
      words: words(pair, side),
      side: isLeft ? 'left' : 'right',
      shift: isLeft ? -shift : shift,
    });
    return [of('first', a, a <= b), of('second', b, a > b)];
  };

  let top = 0;
  const rowOf = (pair: InBoth): DumbbellRow => {
    const title = wrapText(pair.indicator.label, fonts.label * 1.06, isBeside ? names : width);
    const text = (title.length + 1) * line;
    const lines = Math.max(words(pair, 'first').length, words(pair, 'second').length);
    const marks = Math.max(targetSize, lines * line);
    const height = isBeside ? Math.max(text + 18, marks + apart * 2) : text + marks + 14;
    const base = isBeside ? top + (height - text) / 2 + fonts.label * 0.95 : top + 4 + fonts.label;
    const middle = isBeside ? top + height / 2 : top + text + 4 + marks / 2;
    top += height;
    return { id: pair.indicator.id, title, note: noteOf(pair), base, middle, ends: endsOf(pair) };
  };

  const linesOf = (text: string) => wrapText(text, fonts.axis, width / spare);
  const axisTitle =
    amounts.length === 0
      ? []
      : linesOf(
          `Index: each row’s number from the ${two.first.shortName} briefing = 100. The axis does not start at zero.`,
        );
  const head = axisTitle.length === 0 ? 0 : axisTitle.length * fonts.axis * lineHeight + fonts.axis + 14;
  const indexed = amounts.map(rowOf);
  const measured = top;
  const written = [
    others.some(isRank) ? 'ranks' : [],
    others.every(isRank) ? [] : 'numbers for different spans of time',
  ].flat();
  const placesTitle =
    written.length === 0
      ? []
      : linesOf(`${capitalised(written.join(' and '))} are written out, not drawn to scale.`);
  const placesBase = top + fonts.axis + 18;
  if (placesTitle.length > 0) top += 26 + placesTitle.length * fonts.axis * lineHeight;
  const rows = indexed.concat(others.map(rowOf));
  return {
    size: { width, height: Math.ceil(head + top + 2) },
    plot: { left, right, top: head, bottom: head + top },
    fonts,
    domain: scale.domain,
    ticks: amounts.length === 0 ? [] : ticksThatFit(scale.ticks, pxOf, fonts.axis),
    axisTitle,
    measured,
    placesTitle,
    placesBase,
    rows,
    indexed,
  };
}

/** Px from a mark to the far edge of its words. */
export const wordsReach = (words: readonly string[], size: number): number => reach + linesWidth(words, size);
/** Px from a mark to the near edge of its words. */
export const wordsGap = reach;

/** The name of the chart for those who cannot see it. */
export function dumbbellNameOf(two: TwoBriefings): string {
  const count = inBoth(two).length;
  const indicators = count === 1 ? '1 indicator' : `${count} indicators`;
  return `${two.first.shortName} and ${two.second.shortName} compared. Dumbbell chart, ${indicators}, ${count * 2} printed numbers`;
}
