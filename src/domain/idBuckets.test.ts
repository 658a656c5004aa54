import { describe, expect, it } from 'vitest';
import { bucketCount, bucketOf, bucketsOf } from './idBuckets';

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `users.${index}.briefing.a`);

describe('buckets of ids', () => {
  it('are as many as two thousand ids each ask for, and never none', () => {
    expect([0, 1, 2000, 2001, 100_000].map(bucketCount)).toEqual([1, 1, 1, 2, 50]);
    expect(bucketsOf([])).toEqual([[]]);
  });

  it('are found by the hash of the id', () => {
    const size = 2_000_000_000;
    expect(bucketCount(size)).toBe(1_000_000);
    expect(bucketOf('foobar', size)).toBe(0xbf9cf968 % 1_000_000);
  });

  it.each([1, 1999, 4001, 20_000])('hold each of %i ids once, where it is looked for', (count) => {
    const ids = idsOf(count);
    const buckets = bucketsOf(ids);
    expect(buckets).toHaveLength(bucketCount(count));
    expect(ids.filter((id) => !buckets[bucketOf(id, count)]?.includes(id))).toEqual([]);
    expect(buckets.flat().toSorted()).toEqual(ids.toSorted());
  });

  it('are about as long as each other', () => {
    for (const bucket of bucketsOf(idsOf(20_000))) {
      expect(bucket.length).toBeGreaterThan(1700);
      expect(bucket.length).toBeLessThan(2300);
    }
  });
});
