import { expect, it } from 'vitest';
import { columnIds } from '../../state/url';
import { defaultColumns, shownColumnsOf, toggleColumn } from './columnNames';

it('shows the usual columns where none is named, and always the indicator', () => {
  expect(shownColumnsOf([])).toStrictEqual(defaultColumns);
  expect(shownColumnsOf(['value'])).toStrictEqual(['label', 'value']);
  expect(shownColumnsOf(columnIds)).toStrictEqual(columnIds);
});

it('names nothing once the usual columns are shown again', () => {
  const more = toggleColumn([], 'topic');
  expect(more).toStrictEqual(['label', 'printed', 'period', 'basis', 'topic', 'briefing', 'speaker']);
  expect(toggleColumn(more, 'topic')).toStrictEqual([]);
});

it('still names the indicator when every other column is hidden', () => {
  const hidden = defaultColumns.slice(1).reduce(toggleColumn, []);
  expect(hidden).toStrictEqual(['label']);
  expect(shownColumnsOf(hidden)).toStrictEqual(['label']);
});
