import type { Corpus } from '../../domain/corpus';
import { unitOf } from '../../domain/units';
import type { ChartMark } from '../marks/marks';
import type { ChartScale } from './scale';
import { axisTextsOf, linearTicks, logTicks } from './ticks';
import type { ChartVariant } from '../frame/sizes';

/** The value axis of a chart along time. */
export type ValueAxis = {
  readonly scale: 'linear' | 'log';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Empty in a small chart. */
  readonly texts: readonly string[];
  readonly title: string;
};

/** Room over the highest mark for its words. */
const headroom = 1.04;

/** The value of a mark on a scale; on the index the first preferred statement, the base, is 100. */
export const valueOn = (scale: ChartScale, base: number, mark: ChartMark): number =>
  scale === 'index' ? (mark.observation.quantity.value / base) * 100 : mark.observation.quantity.value;

type Ask = {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  readonly scale: ChartScale;
  readonly variant: ChartVariant;
};

/** Ticks and title for the values drawn: from zero, or around the values on a log scale. */
export function valueAxisOf(values: readonly number[], ask: Ask, baseYear: string): ValueAxis {
  const { corpus, indicatorId, scale, variant } = ask;
  const highest = Math.max(...values);
  const ticks =
    scale === 'log'
      ? logTicks(Math.min(...values), highest)
      : linearTicks(highest * headroom, variant === 'small' ? 3 : 5);
  const axis = axisTextsOf(ticks, unitOf(corpus.indicator(indicatorId).unit));
  const title = scale === 'index' ? `Index, ${baseYear} = 100` : axis.title;
  return {
    scale: scale === 'log' ? 'log' : 'linear',
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks,
    texts: variant === 'small' ? [] : axis.texts,
    title: scale === 'log' ? `${title}, log scale` : title,
  };
}
