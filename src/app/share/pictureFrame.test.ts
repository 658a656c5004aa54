import { describe, expect, test } from 'vitest';
import { indexRoleOf } from '../../domain/comparison';
import { chartInForm, seriesOf } from '../../domain/series';
import { corpus } from '../../state/corpus';
import { type ChartLayout, layoutOf } from '../../charts/forms/layouts';
import { chartFrameOf } from '../../charts/forms/layouts';
import { comparisonFrameOf } from '../../charts/forms/comparison/comparisonFrame';
import type { PictureRoom } from '../../charts/picture/largestFrame';
import { comparisonLayoutOf } from '../../charts/forms/comparison/comparisonLayout';

/** About what pictures of four sizes have for a drawing. */
const rooms: readonly PictureRoom[] = [
  { width: 1800, height: 640, most: 39 },
  { width: 1470, height: 760, most: 43 },
  { width: 990, height: 700, most: 29 },
  { width: 1130, height: 360, most: 23 },
];
const { indicators, milestones } = corpus.dataset;

/** Marks without their words, or one where rows are cramped. */
function leftOutOf(layout: ChartLayout): number {
  if (layout.form === 'tally') return layout.marks.length;
  if (layout.form === 'along-time') return layout.marks.filter(({ label }) => label === undefined).length;
  return layout.isCramped ? 1 : 0;
}

describe.each(rooms)('in a room of $width × $height px', (room) => {
  test.each(indicators.map(({ id }) => id))('%s fills one side, and all its words have their place', (id) => {
    const ask = { ...chartInForm(corpus, id), scale: 'linear', variant: 'full', milestones: [] } as const;
    const frame = chartFrameOf(ask, room);
    const layout = layoutOf({ ...ask, ...frame, isPicture: true });
    expect(layout.size.width).toBeCloseTo(frame.width);
    expect(layout.size.height).toBeCloseTo(frame.height);
    const scale = Math.min(room.width / frame.width, room.height / frame.height);
    // What is drawn with 15 px is no lower than 1 / 70 of the picture.
    expect(scale * 15).toBeGreaterThan(room.most * 0.38);
    expect(leftOutOf(layout)).toBe(0);
  });

  test('milestones make the words smaller, and drive out none', () => {
    for (const scale of ['linear', 'log', 'index'] as const) {
      const ask = { ...chartInForm(corpus, 'internet-users'), scale, variant: 'full', milestones } as const;
      const layout = layoutOf({ ...ask, ...chartFrameOf(ask, room), isPicture: true });
      expect(leftOutOf(layout)).toBe(0);
    }
  });

  test('a comparison is drawn in the shape of its room', () => {
    const compared = indicators
      .map(({ id }) => ({ corpus, series: seriesOf(corpus, id) }))
      .filter(({ series }) => indexRoleOf(series) === 'line');
    const ask = { compared, scale: 'log' } as const;
    const frame = comparisonFrameOf(ask, room);
    const { size } = comparisonLayoutOf({ ...ask, ...frame });
    expect(size).toEqual(frame);
    expect(Math.abs(Math.log(frame.width / frame.height / (room.width / room.height)))).toBeLessThan(0.05);
  });
});
