import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../state/corpus';
import { columnIds, defaultQuery, type Query } from '../../state/url';
import { rowsOf, type TableRow } from './rows';
import { byPeriod, comparisons, formatSort, nextSort, type Sort, sortInHeaders } from './sorting';
import { useObservationTable } from './useObservationTable';

const rows = rowsOf(corpus);

const byId = new Map(rows.map((row) => [row.record.id, row]));

function Ids({ query }: { readonly query: Query }) {
  const { rows: shown } = useObservationTable(query).getRowModel();
  return shown.map((row) => row.id).join(' ');
}

/** The rows a page shows for a query. */
function shownFor(change: Partial<Query>): TableRow[] {
  const ids = renderToStaticMarkup(createElement(Ids, { query: { ...defaultQuery, ...change } }));
  return ids.split(' ').flatMap((id) => byId.get(id) ?? []);
}

/** A list without what repeats the item before it. */
const runsOf = <T>(items: readonly T[]) =>
  items.filter((item, index) => index === 0 || item !== items[index - 1]);

const placeOf = new Map(rows.map((row, index) => [row.record.id, index]));
const place = (id: string) => placeOf.get(id) ?? -1;

describe('order of rows', () => {
  it('is the reading order without a sort', () => {
    expect(shownFor({})).toStrictEqual(rows);
  });

  it.each([
    ['value', false],
    ['value', true],
    ['printed', false],
    ['printed', true],
  ] as const)('by %s (descending: %s) keeps like units together in one order', (by, descending) => {
    const shown = shownFor({ sort: { by, descending } });
    const units = runsOf(shown.map((row) => row.unitOrder));
    expect(units).toStrictEqual([...new Set(rows.map((row) => row.unitOrder))].toSorted((a, b) => a - b));
    const wrong = shown.filter(({ record: a }, index) => {
      const b = shown[index + 1]?.record;
      if (b?.unit !== a.unit) return false;
      const rise = (b.value - a.value) * (descending ? -1 : 1);
      return rise < 0 || (rise === 0 && place(b.id) < place(a.id));
    });
    expect(wrong).toStrictEqual([]);
  });

  it.each(columnIds)('by %s keeps every row, and rows that are equal in reading order both ways', (by) => {
    for (const descending of [false, true]) {
      const shown = shownFor({ sort: { by, descending } });
      expect(new Set(shown)).toStrictEqual(new Set(rows));
      const wrong = shown.filter((row, index) => {
        const next = shown[index + 1];
        const isTie = next && row.unitOrder === next.unitOrder && comparisons[by](row, next) === 0;
        return isTie && place(next.record.id) < place(row.record.id);
      });
      expect(wrong).toStrictEqual([]);
    }
  });

  it('sorts text by its words and times by where they end', () => {
    const labels = shownFor({ sort: { by: 'label', descending: false } }).map((row) => row.record.label);
    expect(labels).toStrictEqual(labels.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    const ends = shownFor({ sort: { by: 'period', descending: true } }).map((row) => row.moments[0]);
    expect(ends).toStrictEqual(ends.toSorted((a, b) => b - a));
  });

  it('sorts rows with open starts without losing its footing', () => {
    const [first] = rows;
    const open = { ...first!, moments: [2022, Number.NEGATIVE_INFINITY] as const };
    const closed = { ...first!, moments: [2022, 2012] as const };
    expect(byPeriod(open, open)).toBe(0);
    expect(byPeriod(open, closed)).toBeLessThan(0);
    expect(byPeriod(closed, open)).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  it('leave the rows that have any word of each filter and every word of the search', () => {
    const shown = shownFor({ topic: ['users', 'economy'], briefing: ['cac-2022'], q: 'billion' });
    expect(shown).toStrictEqual(
      rows.filter(
        ({ record, searchable }) =>
          ['users', 'economy'].includes(record.topic) &&
          record.briefing === 'cac-2022' &&
          searchable.includes('billion'),
      ),
    );
    expect(shown.length).toBeGreaterThan(0);
  });
});

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
    expect(formatSort(undefined)).toBe('in reading order');
  });
});
