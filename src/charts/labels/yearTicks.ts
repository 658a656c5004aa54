import { wider } from './textWidth';

/** A place on a time axis: with words at a printed period, without at the turn of a year. */
export type YearTick = {
  readonly year: number;
  readonly text: string;
  /** Px the words stand beside their tick to stay inside the drawing. */
  readonly shift: number;
};

type Wish = {
  readonly year: number;
  readonly x: number;
  /** The words to show, longest first. */
  readonly texts: readonly string[];
};

const gap = 2;

type Bounds = { readonly left: number; readonly right: number };
type WidthOf = (text: string) => number;

/** One text for each wish, in the order given, left out where it would touch one before it. */
function setTexts(
  wishes: readonly Wish[],
  level: number,
  widthOf: WidthOf,
  bounds: Bounds,
): readonly YearTick[] {
  const taken: Bounds[] = [];
  return wishes.map(({ year, x, texts }) => {
    const text = texts[Math.min(level, texts.length - 1)] ?? '';
    const half = widthOf(text) / 2;
    const middle = Math.min(Math.max(x, bounds.left + half), bounds.right - half);
    const box = { left: middle - half - gap, right: middle + half + gap };
    if (taken.some((other) => box.left < other.right && other.left < box.right))
      return { year, text: '', shift: 0 };
    taken.push(box);
    return { year, text, shift: middle - x };
  });
}

/**
 * Every text, each pushed to the right of the one before it as far as it must be; undefined where one would no longer
 * stand over or under its own tick, or would leave the drawing.
 */
function pushTexts(
  wishes: readonly Wish[],
  level: number,
  widthOf: WidthOf,
  bounds: Bounds,
): readonly YearTick[] | undefined {
  let edge = bounds.left;
  const ticks = wishes.map(({ year, x, texts }) => {
    const text = texts[Math.min(level, texts.length - 1)] ?? '';
    const half = (widthOf(text) * wider) / 2;
    const middle = Math.max(Math.min(x, bounds.right - half), edge + half);
    edge = middle + half + gap;
    return { year, text, shift: middle - x, half, right: middle + half };
  });
  const isSound = ticks.every(({ shift, half, right }) => Math.abs(shift) <= half && right <= bounds.right);
  return isSound ? ticks.map(({ year, text, shift }) => ({ year, text, shift })) : undefined;
}

/** Words for the printed periods: all of them long, else all short, else the ends first and what else has room. */
export function placeYears(wishes: readonly Wish[], widthOf: WidthOf, bounds: Bounds): readonly YearTick[] {
  const ends = [wishes[0], wishes.at(-1)];
  const inOrder = wishes.toSorted((a, b) => Number(ends.includes(b)) - Number(ends.includes(a)));
  const levels = Math.max(0, ...wishes.map((wish) => wish.texts.length));
  const isComplete = (ticks: readonly YearTick[]) => ticks.every((tick) => tick.text !== '');
  const triesAt = (width: WidthOf) =>
    Array.from({ length: levels }, (_, level) => setTexts(inOrder, level, width, bounds));
  const tight = triesAt(widthOf);
  const placed =
    triesAt((text) => widthOf(text) * wider).find(isComplete) ??
    tight.map((_, level) => pushTexts(wishes, level, widthOf, bounds)).find((ticks) => ticks !== undefined) ??
    tight.find(isComplete) ??
    tight.at(-1) ??
    [];
  const [from = 0, to = 0] = ends.map((end) => end?.year);
  const turns = Array.from({ length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1) }, (_, index) => ({
    year: Math.ceil(from) + index,
    text: '',
    shift: 0,
  }));
  const isPrinted = (year: number) => wishes.some((wish) => wish.year === year);
  return [...placed, ...turns.filter((turn) => !isPrinted(turn.year))].toSorted((a, b) => a.year - b.year);
}
