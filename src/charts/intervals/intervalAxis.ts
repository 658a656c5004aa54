import type { ComputedUnit } from '../../domain/computed';
import { computedUnitOf } from '../../domain/findings/words';
import { axisTextsOf } from '../scales/ticks';
import { isOpenAbove, isOpenBelow, type Intervals, type IntervalRow } from './intervals';

/** The axis that the rows of a drawing share. */
export type IntervalAxis = {
  readonly from: number;
  readonly to: number;
  /** Values with their short texts. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** What the ticks count. */
  readonly title: string;
};

/** Parts of the span that are left free at an end: more where a row goes on beyond it. */
const room = { bounded: 0.08, open: 0.35 } as const;

/** Ticks at about every fifth part. */
const parts = 5;

const exact = (value: number) => Number(value.toPrecision(12));

/** Multiples of an even step from one value to another, both included. */
export function ticksBetween(from: number, to: number): readonly number[] {
  const rough = (to - from) / parts;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = exact(([1, 2, 2.5, 5].find((each) => each * magnitude >= rough) ?? 10) * magnitude);
  const first = Math.ceil(exact(from / step));
  const last = Math.floor(exact(to / step));
  return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
}

/** The ends that something bounds, and the values. */
const placesOf = ({ bounds, value }: IntervalRow): readonly number[] => [
  ...(isOpenBelow(bounds) ? [] : [bounds.low ?? value]),
  ...(isOpenAbove(bounds) ? [] : [bounds.high ?? value]),
  value,
];

/** Ranges can be narrow: no step may be rounded away. */
const mostDecimals = 8;

function textsOf(ticks: readonly number[], unit: ComputedUnit) {
  const counted = computedUnitOf(unit);
  const { title, texts } = axisTextsOf(ticks, counted, mostDecimals);
  return counted.kind === 'percent'
    ? { title: counted.many, texts: texts.map((text) => `${text}%`) }
    : { title, texts };
}

/** An axis on which every row shows its ends, and something of what lies beyond an end that is open. */
export function intervalAxisOf({ rows, unit }: Intervals): IntervalAxis {
  const places = rows.flatMap(placesOf);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const span = high - low || Math.abs(high) * 0.2 || 1;
  const before = rows.some(({ bounds }) => isOpenBelow(bounds)) ? room.open : room.bounded;
  const after = rows.some(({ bounds }) => isOpenAbove(bounds)) ? room.open : room.bounded;
  const isAmount = low >= 0;
  const from = isAmount ? Math.max(0, low - span * before) : low - span * before;
  const to = high + span * after;
  const ticks = ticksBetween(from, to);
  const { title, texts } = textsOf(ticks, unit);
  return { from, to, title, ticks: ticks.map((value, index) => ({ value, text: texts[index] ?? '' })) };
}

/** Where a value stands on an axis, in per cent of its length. */
export const placeOn = ({ from, to }: IntervalAxis, value: number): number =>
  Math.min(100, Math.max(0, Math.round(((value - from) / (to - from)) * 10_000) / 100));
