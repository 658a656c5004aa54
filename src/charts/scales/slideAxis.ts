import { axisTextsOf, linearTicks } from './ticks';
import type { Unit } from '../../domain/units';
import type { SlideAxis } from '../../export/slides/slide';

/** Room over the highest mark for its words. */
const headroom = 1.08;

/** A number format of the chart's sheet that writes a step without false digits, three zeros less for each comma. */
const formatOf = (step: number, most: number): string => {
  const commas = [12, 9, 6].find((power) => most >= 10 ** power) ?? 0;
  const decimals = (String(Number((step / 10 ** commas).toPrecision(6))).split('.')[1] ?? '').length;
  return `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${','.repeat(commas / 3)}`;
};

const decades = (values: readonly number[]): readonly [number, number] => [
  10 ** Math.floor(Math.log10(Math.min(...values))),
  10 ** Math.ceil(Math.log10(Math.max(...values) * 1.01)),
];

/** The axis of values in their unit: from zero by even steps, or over whole powers of ten. */
export function valueAxis(values: readonly number[], scale: 'linear' | 'log', unit: Unit): SlideAxis {
  if (scale === 'log') {
    const [from, to] = decades(values);
    const { title } = axisTextsOf([from], unit);
    return { scale, from, to, title: `${title}, log scale`, format: formatOf(from, from) };
  }
  const ticks = linearTicks(Math.max(...values) * headroom, 5);
  const [step = 1, to = 1] = [ticks[1], ticks.at(-1)];
  return { scale, from: 0, to, step, title: axisTextsOf(ticks, unit).title, format: formatOf(step, to) };
}

/** The axis of an index whose bases are 100. */
export function indexAxis(values: readonly number[], scale: 'linear' | 'log'): SlideAxis {
  const title = 'Index, first number = 100';
  if (values.length === 0) return { scale: 'linear', from: 0, to: 100, title, format: '0' };
  if (scale === 'log') {
    const [from, to] = decades(values);
    return { scale, from, to, title: `${title}, log scale`, format: '#,##0' };
  }
  const ticks = linearTicks(Math.max(...values) * headroom, 5);
  const [step = 1, to = 1] = [ticks[1], ticks.at(-1)];
  return { scale, from: 0, to, step, title, format: '#,##0' };
}
