import { formatNumber } from '../../../domain/format';
import { formatYear, isBound } from '../../../domain/period';
import { type Comparator, opensDown, opensUp } from '../../../domain/vocabulary';
import type { Box, Point, Side } from '../../labels/labelPlacement';
import type { ChartMark, TimePoint } from '../../marks/marks';
import type { ChartScale } from '../../scales/scale';
import { boundLength, markRadius, tickLength } from '../../frame/sizes';

/** Where a point stands in its series. */
export type PointPlace = 'first' | 'middle' | 'last';

/** What a comparator of a divisor makes of the quotient. */
const mirrored: Readonly<Record<Comparator, Comparator>> = {
  '=': '=',
  '~': '~',
  '>': '<',
  '≥': '≤',
  '<': '>',
  '≤': '≥',
};

/** A quotient is open to where its dividend is, and against where its divisor is. */
function comparatorOfIndex(own: Comparator, base: Comparator): Comparator {
  const hedges = [own, mirrored[base]].filter((comparator) => comparator !== '=');
  const [first = '='] = hedges;
  return hedges.every((comparator) => comparator === first) ? first : '~';
}

/** The index of a mark, no more exact than the numbers it is computed from: `index above 182`. */
export function indexWords(mark: ChartMark, base: ChartMark, value: number): string {
  const [own, from] = [mark.observation, base.observation];
  const comparator =
    own.id === from.id ? '=' : comparatorOfIndex(own.quantity.comparator, from.quantity.comparator);
  if (opensUp(comparator)) return `index above ${formatNumber(Math.floor(value))}`;
  if (opensDown(comparator)) return `index below ${formatNumber(Math.ceil(value))}`;
  return `index ${comparator === '~' ? 'about ' : ''}${formatNumber(Math.round(value))}`;
}

/** The words at a mark: as printed, its own year where the axis shows another reading of it, its index. */
export function labelOf(
  mark: ChartMark,
  point: TimePoint,
  value: number,
  scale: ChartScale,
  base: ChartMark,
): readonly string[] {
  const { quantity, period } = mark.observation;
  const own = formatYear(period);
  const year = own === formatYear(point.preferred.observation.period) ? '' : ` ${own}`;
  const index = scale === 'index' ? [indexWords(mark, base, value)] : [];
  return [`${quantity.printed}${year}`, ...index];
}

/** The sides a label may stand on, the best first. */
export function sidesOf(form: 'line' | 'pair', place: PointPlace, hasAlternates: boolean): readonly Side[] {
  if (form === 'pair') {
    return place === 'first'
      ? ['left', 'leftUp', 'leftDown', 'above', 'aboveStart', 'below']
      : ['right', 'rightUp', 'rightDown', 'above', 'aboveEnd', 'below'];
  }
  // The words of an alternate on the outer side need the room over and under it.
  if (place === 'first' && hasAlternates) return ['aboveStart', 'belowStart'];
  if (place === 'first') return ['aboveStart', 'above', 'belowStart', 'below'];
  if (place === 'last') return ['right', 'rightUp', 'above', 'aboveEnd', 'rightDown', 'below', 'belowEnd'];
  return ['above', 'aboveEnd', 'aboveStart', 'leftUp', 'below', 'belowEnd', 'belowStart'];
}

/** The sides a label of an alternate may stand on: away from the preferred mark first. */
export const alternateSidesOf = (direction: 1 | -1): readonly Side[] =>
  direction < 0
    ? ['left', 'leftDown', 'belowEnd', 'below', 'leftUp', 'aboveEnd', 'belowStart', 'above', 'aboveStart']
    : ['right', 'rightDown', 'belowStart', 'below', 'rightUp', 'aboveStart', 'belowEnd', 'above', 'aboveEnd'];

/** The side of a point its alternates stand on: outwards at the ends, in between where there is more room. */
export function directionOf(points: readonly TimePoint[], index: number): 1 | -1 {
  if (index === 0) return -1;
  const [before, here, after] = [points[index - 1], points[index], points[index + 1]];
  if (!before || !here || !after) return 1;
  return here.year - before.year > after.year - here.year ? -1 : 1;
}

/** What a mark covers, its comparator's tick included. */
export function boxOfMark({ x, y }: Point, { observation }: ChartMark): Box {
  const { comparator } = observation.quantity;
  return {
    left: x - markRadius - (isBound(observation.period) ? boundLength + 2 : 2),
    right: x + markRadius + 2,
    top: y - markRadius - (opensUp(comparator) ? tickLength + 1 : 2),
    bottom: y + markRadius + (opensDown(comparator) ? tickLength + 1 : 2),
  };
}
