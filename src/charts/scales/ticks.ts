import type { Unit } from '../../domain/units';

/** Takes the noise of binary fractions off a computed tick. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** Even steps from zero to the first one at or above `most`, about `count` of them. Whole things get whole steps. */
export function linearTicks(most: number, count: number, isWhole = false): readonly number[] {
  const rough = Math.max(most / count, isWhole ? 1 : 0);
  if (!(rough > 0)) return [0, 1];
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 2.5, 5, 10].map((step) => exact(step * magnitude));
  const step =
    steps.find((s) => s >= rough * 0.999_999 && (!isWhole || Number.isInteger(s))) ?? 10 * magnitude;
  const last = Math.ceil(exact(most / step));
  return Array.from({ length: last + 1 }, (_, index) => exact(index * step));
}

/** Ones, twos and fives of each power of ten, from the last at or below `least` to the first at or above `most`. */
export function logTicks(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(least)) - 1;
  const to = Math.ceil(Math.log10(most)) + 1;
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((power) =>
    [1, 2, 5].map((step) => exact(step * 10 ** power)),
  );
  const first = all.findLastIndex((tick) => tick <= least);
  const last = all.findIndex((tick) => tick >= most);
  return all.slice(Math.max(0, first), last + 1);
}

const scaleNames: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ticks as short numbers of one common scale, which the axis title names once. */
export function axisTextsOf(
  ticks: readonly number[],
  unit: Unit,
  mostDecimals = 3,
): { readonly title: string; readonly texts: readonly string[] } {
  const highest = Math.max(...ticks);
  const [scale, name] = scaleNames.find(([least]) => highest >= least) ?? [1, ''];
  const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: mostDecimals });
  const many = unit.kind === 'percent' ? '%' : unit.many;
  return {
    title: capitalised(name === '' ? many : `${name} ${many}`),
    texts: ticks.map((tick) => plain.format(tick / scale)),
  };
}
