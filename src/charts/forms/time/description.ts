import type { ChartInForm } from '../../../domain/series';
import { formatPeriod } from '../../../domain/period';
import { briefingWords, timePointsOf, type TimePoint } from '../../marks/marks';
import { difference, growthMultiple } from '../../../domain/computed';
import { formatComputedInterval } from '../../../domain/findings/words';
import { formatNumber } from '../../../domain/format';
import type { Observation } from '../../../domain/model';
import { unitOf } from '../../../domain/units';

/** `in 2012`, `in [Mar 2023]`; a period that begins with a word such as “by” stands without “in”. */
function whenWords({ period }: Observation): string {
  const words = formatPeriod(period);
  return /^\[?(?:up to|since|by|at)\b/u.test(words) ? words : `in ${words}`;
}

/** “About” is repeated, since it widens nothing that was printed and yet weakens it. */
const aboutIn = (...observations: readonly Observation[]): string =>
  observations.some(({ quantity }) => quantity.comparator === '~') ? 'about ' : '';

/** Down to hundredths, without what binary arithmetic has taken off or put on. */
const floored = (value: number): string =>
  formatNumber(Math.floor(Number((value * 100).toPrecision(12))) / 100);

/** Whether a hedge leaves a number open to one side, so that arithmetic with the bare number would say too much. */
const isOpen = ({ quantity: { comparator } }: Observation): boolean => !['=', '~'].includes(comparator);

/** How many times the first number the last one is; only its bound where a hedge leaves it open, and empty where nothing bounds it. */
function multipleWords(from: Observation, to: Observation): string {
  if (!(from.quantity.value > 0)) return '';
  const { value, interval } = growthMultiple(from, to);
  if (!isOpen(from) && !isOpen(to))
    return `${aboutIn(from, to)}${formatNumber(value)} times the first number`;
  if (interval.low === 0 && interval.high === Number.POSITIVE_INFINITY) return '';
  return `${formatComputedInterval(interval, 'times').replace(/\btime$/u, 'times')} the first number`;
}

/** By how many percentage points a share moved; only the least it can be where a hedge leaves it open, and empty where even the direction is. */
function pointsWords(from: Observation, to: Observation): string {
  const { value, interval } = difference(from, to);
  const words = 'percentage points, by the printed numbers';
  if (!isOpen(from) && !isOpen(to))
    return `${value < 0 ? 'down' : 'up'} ${aboutIn(from, to)}${formatNumber(Math.abs(value))} ${words}`;
  if (interval.low > 0) return `up by more than ${floored(interval.low)} ${words}`;
  return interval.high < 0 ? `down by more than ${floored(-interval.high)} ${words}` : '';
}

/** From the first to the last printed number: in percentage points for shares, as a multiple for all else. */
export function changeWords(points: readonly TimePoint[]): string {
  const [from, to] = [points[0]?.preferred.observation, points.at(-1)?.preferred.observation];
  if (!from || !to) return '';
  const isShare = unitOf(from.quantity.unit).kind === 'percent';
  const change = isShare ? pointsWords(from, to) : multipleWords(from, to);
  const span = `From ${from.quantity.printed} ${whenWords(from)} to ${to.quantity.printed} ${whenWords(to)}`;
  return change === '' ? `${span}.` : `${span}: ${change}.`;
}

function pointWords({ preferred, alternates }: TimePoint): string {
  const others = alternates.map(
    (mark) =>
      `${mark.observation.quantity.printed} for ${formatPeriod(mark.observation.period)} ${briefingWords(mark)}`,
  );
  const also = others.length === 0 ? '' : ` Also stated: ${others.join('; ')}.`;
  const { period, quantity } = preferred.observation;
  return `${formatPeriod(period)}: ${quantity.printed} ${briefingWords(preferred)}.${also}`;
}

/** Each period with its numbers, and the change from the first to the last. */
export function describeAlongTime({ corpus, indicatorId }: ChartInForm): readonly string[] {
  const points = timePointsOf(corpus, indicatorId);
  return [
    ...points.map(pointWords),
    changeWords(points),
    'The dashed line only connects the printed numbers; none was printed in between.',
  ];
}
