import { describe, expect, it } from 'vitest';
import { columnIds } from '../../state/url';
import { formatSort, nextSort, type Sort, sortInHeaders } from './sorting';

describe('clicks on a header', () => {
  it.each([
    ['label', false],
    ['printed', true],
    ['period', false],
  ] as const)('lead by %s from its first direction to the other and back to reading order', (by, isDown) => {
    const one = nextSort(undefined, by);
    const two = nextSort(one, by);
    expect([one, two, nextSort(two, by)]).toStrictEqual([
      { by, descending: isDown },
      { by, descending: !isDown },
      undefined,
    ]);
  });

  it('leave the sort by another column', () => {
    const other: Sort = { by: 'label', descending: true };
    expect(nextSort(other, 'value')).toStrictEqual({ by: 'value', descending: true });
  });

  it('are told by the other column of values where their own is hidden', () => {
    const byValue: Sort = { by: 'value', descending: true };
    expect(sortInHeaders(byValue, ['label', 'printed'])).toStrictEqual({ by: 'printed', descending: true });
    expect(sortInHeaders(byValue, ['label', 'printed', 'value'])).toBe(byValue);
    expect(sortInHeaders({ by: 'topic', descending: true }, ['label'])?.by).toBe('topic');
    expect(sortInHeaders(undefined, ['label'])).toBeUndefined();
  });

  it('can be said in words for every column', () => {
    const said = columnIds.map((by) => formatSort({ by, descending: false }));
    // Printed words and value are one order.
    expect(new Set(said).size).toBe(columnIds.length - 1);
    expect(said).toContain('sorted by indicator, A to Z');
    expect(formatSort({ by: 'printed', descending: true })).toBe('grouped by unit, largest first');
    expect(formatSort({ by: 'value', descending: true })).toBe('grouped by unit, largest first');
    expect(formatSort({ by: 'finding', descending: false })).toBe('sorted by finding, conflict first');
    expect(formatSort(undefined)).toBe('in reading order');
  });
});
