import { describe, expect, it } from 'vitest';
import { corpus } from '../../state/corpus';
import { extentOf, turnMarksOf, viewExtentOf } from './mapLayout';

describe.each(corpus.dataset.briefings)('the map of $id', (briefing) => {
  const quotations = corpus.dataset.quotations.filter((quotation) => quotation.briefing === briefing.id);

  it('has every quotation at its place, within the strip and in order', () => {
    const extents = quotations.map((quotation) => extentOf(briefing, quotation));
    for (const [index, { from, to }] of extents.entries()) {
      expect(from).toBeGreaterThanOrEqual(extents[index - 1]?.from ?? 0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(100);
    }
  });

  it('shares its length evenly among the labels', () => {
    const ids = briefing.turns.slice(0, 4).map((turn) => turn.id);
    expect(turnMarksOf(briefing, ids).map(({ label }) => label)).toEqual([12.5, 37.5, 62.5, 87.5]);
  });

  it('marks from the first to the last quotation in view', () => {
    const [first, second] = quotations;
    if (!first || !second) throw new Error('The briefing has no two quotations');
    expect(viewExtentOf(briefing, [second, first])).toEqual({
      from: extentOf(briefing, first).from,
      to: extentOf(briefing, second).to,
    });
    expect(viewExtentOf(briefing, [])).toBeUndefined();
  });
});
