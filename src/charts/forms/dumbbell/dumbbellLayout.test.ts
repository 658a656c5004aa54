import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../domain/corpus';
import type { Observation } from '../../../domain/model';
import { sample } from '../../../domain/testing/sample';
import { type BriefingSide, latestTwoOf, twoBriefingsOf } from '../../../domain/twoBriefings';
import { dumbbellLayoutOf, wordsReach } from './dumbbellLayout';
import { indexScaleOf } from './dumbbellLayout';
import { wideFrames } from '../../frame/frames';
import { textWidth } from '../../labels/textWidth';
import { markRadius } from '../../frame/sizes';

/** The sample with values said by its second briefing. */
function dumbbell(said: Readonly<Record<string, number>>, width = 640) {
  const later = sample.observations.find(({ id }) => id.endsWith('park-2021.a')) as Observation;
  const others = sample.observations.filter(({ id }) => id !== later.id);
  const added = Object.entries(said).map(([indicator, value]): Observation => {
    const model = others.find((o) => o.indicator === indicator) as Observation;
    const id = `${indicator}.2020.park-2021.a`;
    const { period, citation } = later;
    return { ...model, id, period, citation, quantity: { ...model.quantity, value } };
  });
  const corpus = createCorpus({ ...sample, observations: [...others, ...added] });
  return dumbbellLayoutOf({
    corpus,
    two: twoBriefingsOf(...(latestTwoOf(corpus) as [BriefingSide, BriefingSide])),
    width,
  });
}

describe('the scale of an index', () => {
  test.each([
    [[103.6], 3, [100, 102, 104]],
    [[80, 130], 3, [80, 100, 120, 140]],
    [[100], 3, [100]],
    [[1450], 5, [0, 500, 1000, 1500]],
  ])('of %j has even steps and holds 100', (values, count, ticks) => {
    const scale = indexScaleOf(values, count);
    expect(scale.ticks).toEqual(ticks);
    for (const value of [100, ...values]) {
      expect(value).toBeGreaterThanOrEqual(scale.domain[0]);
      expect(value).toBeLessThanOrEqual(scale.domain[1]);
    }
  });
});

describe.each(wideFrames.map(({ width }) => width))('at %i px', (width) => {
  const layout = dumbbell({ visitors: 2.1e6, benches: 30, trees: 3400, 'size-rank': 1 }, width);

  test('words stand inside the drawing, and beside their mark', () => {
    const [from, to] = layout.domain;
    const { left, right } = layout.plot;
    for (const { ends } of layout.rows)
      for (const { value, words, side } of ends) {
        const x = left + ((value - from) / (to - from)) * (right - left);
        const far = wordsReach(words, layout.fonts.label);
        expect(side === 'left' ? x - far : width - x - far).toBeGreaterThanOrEqual(-0.01);
      }
  });

  test('printed words stand whole, in as many lines as they need', () => {
    for (const { ends } of layout.indexed)
      for (const { mark, words } of ends) expect(words.join(' ')).toBe(mark.observation.quantity.printed);
  });

  test('rows follow each other, amounts at two moments before what is written out', () => {
    expect(layout.rows.map(({ id }) => id)).toEqual(['visitors', 'benches', 'size-rank', 'trees']);
    expect(layout.indexed.map(({ id }) => id)).toEqual(['visitors', 'benches']);
    const middles = layout.rows.map(({ middle }) => middle);
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    expect(layout.size.height).toBeGreaterThan((middles.at(-1) ?? 0) + layout.plot.top);
  });

  test('marks on one spot are set apart', () => {
    const [row] = dumbbell({ visitors: 1.5e6 }, width).rows;
    const [one, other] = row?.ends ?? [];
    expect((other?.shift ?? 0) - (one?.shift ?? 0)).toBeGreaterThan(markRadius * 2);
  });

  test('the first value is 100, and a falling one has its words at the other side', () => {
    const [one, other] = layout.rows.find(({ id }) => id === 'benches')?.ends ?? [];
    expect([one?.value, other?.value]).toEqual([100, 75]);
    expect([one?.side, other?.side]).toEqual(['right', 'left']);
  });
});

test.each(wideFrames.map(({ width }) => width))('the words of its ticks have room at %i px', (width) => {
  const { ticks, domain, plot, fonts } = dumbbell({ visitors: 25e6, benches: 30 }, width);
  const [from, to] = domain;
  const pxOf = (value: number) => ((value - from) / (to - from)) * (plot.right - plot.left);
  expect(ticks).toContain(100);
  ticks.slice(1).forEach((tick, index) => {
    const gap = pxOf(tick) - pxOf(ticks[index] ?? 0);
    expect(gap).toBeGreaterThan(textWidth(String(tick), fonts.axis));
  });
});

test('numbers for spans of different length stand on no scale, and are said to', () => {
  const { measured, placesTitle } = dumbbell({ trees: 3400, 'size-rank': 1 });
  expect(measured).toBe(0);
  expect(placesTitle.join(' ')).toBe(
    'Ranks and numbers for different spans of time are written out, not drawn to scale.',
  );
});

test('ranks are words on no scale', () => {
  const { rows, ticks, axisTitle, placesTitle, measured } = dumbbell({ 'size-rank': 1 });
  expect(rows.map(({ ends }) => ends.map(({ words }) => words))).toEqual([[['rank 1'], ['rank 1']]]);
  expect([ticks, axisTitle, measured]).toEqual([[], [], 0]);
  expect(placesTitle.join(' ')).toContain('not drawn to scale');
});
