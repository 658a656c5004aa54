import { describe, expect, it } from 'vitest';
import { slotRules } from './slotLooks';
import { markShapes, shapeAt, slotOf } from './slots';

describe('colour and shape of a briefing', () => {
  it('go by its place, and are neutral beyond the designed ones', () => {
    const places = Array.from({ length: 10 }, (_, place) => place);
    expect(places.map(slotOf)).toEqual([1, 2, 3, 4, 5, 6, 0, 0, 0, 0]);
    expect(places.map(shapeAt)).toEqual([...markShapes, 'circle', 'circle', 'circle', 'circle']);
  });

  it('are rules for the first briefings, however many there are', () => {
    const briefings = Array.from({ length: 40 }, (_, index) => ({ id: `b-${index}` }));
    const rules = slotRules(briefings);
    expect(rules.match(/\[data-briefing=/gu)).toHaveLength(6);
    expect(rules).toContain('[data-briefing="b-1"]{--own:var(--slot-2);--own-shape:polygon(');
    expect(rules.match(/--slot-\d: light-dark/gu)).toHaveLength(6);
  });
});
