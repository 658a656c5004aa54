import type { Corpus } from '../../../domain/corpus';
import type { Series } from '../../../domain/series';
import { type ChartMark, timePointsIn } from '../../marks/marks';
import type { Point } from '../../labels/labelPlacement';
import { targetSize } from '../../frame/sizes';

/** A series that is drawn as a line, with the data it is from. */
export type ComparedSeries = { readonly corpus: Corpus; readonly series: Series };

/** A number on its place in an index whose base is the first number of its series. */
export type IndexMark = {
  readonly mark: ChartMark;
  readonly base: ChartMark;
  /** Which of the lines it belongs to, from 0. */
  readonly line: number;
  readonly year: number;
  /** The first number of its series is 100. */
  readonly value: number;
};

/** The preferred numbers of all series, in the order they are tabbed through. */
export function indexMarksOf(compared: readonly ComparedSeries[]): readonly IndexMark[] {
  return compared.flatMap(({ corpus, series }, line) => {
    const points = timePointsIn(corpus, series);
    const base = points[0]?.preferred;
    if (!base) return [];
    return points.map(({ preferred: mark, year }) => ({
      mark,
      base,
      line,
      year,
      value: (mark.observation.quantity.value / base.observation.quantity.value) * 100,
    }));
  });
}

/** How lines are dashed, so that each is known by itself: no line is whole, since nothing was printed along it. */
const dashes = ['4 4', '1.5 4', '11 4', '9 3 1.5 3', '3 7', '14 3 1.5 3 1.5 3'] as const;

/** The dashes of a line by its place. */
export const dashOf = (line: number): string => dashes[line % dashes.length] ?? dashes[0];

/** How far from its true place a mark must stand on one side to cover none of those placed. */
function shiftTo(direction: 1 | -1, at: Point, placed: readonly Point[]): number {
  const near = placed.filter((other) => Math.abs(other.y - at.y) < targetSize);
  let { x } = at;
  const covered = () => near.find((other) => Math.abs(other.x - x) < targetSize - 0.01);
  for (let other = covered(); other; other = covered()) x = other.x + direction * targetSize;
  return x - at.x;
}

/** Px that a mark which is no base stands from its true place at the most. */
const mostShift = targetSize * 2;

/**
 * Px by which marks stand beside their true places so that none covers another: the bases, which are all 100, rather
 * to the left, the others rather to the right, and each on the other side where that is nearer.
 */
export function shiftsOf(
  marks: readonly IndexMark[],
  atOf: (mark: IndexMark) => Point,
  maxShift = mostShift,
): readonly number[] {
  const placed: Point[] = [];
  return marks.map((own) => {
    const at = atOf(own);
    const [left, right] = [shiftTo(-1, at, placed), shiftTo(1, at, placed)];
    const isLeft = own.mark === own.base ? -left <= right + 0.01 : -left < right - 0.01;
    const nearest = isLeft ? left : right;
    // Among many marks one that found no room near its place covers others: far from it, it would tell another time.
    const shift = own.mark !== own.base && Math.abs(nearest) > maxShift ? 0 : nearest;
    placed.push({ x: at.x + shift, y: at.y });
    return shift;
  });
}
