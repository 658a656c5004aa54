import { expect, it } from 'vitest';
import { defaultQuery } from '../../state/url';
import { activeFiltersOf, filtersOf, toggleOption, withoutFilters } from './filters';
import { tableData } from './testing/tableData';

const filters = filtersOf(tableData.vocabularies);
const topics = filters.find((filter) => filter.key === 'topic')!;

it('adds an option in the order of the options, and drops it again', () => {
  const some = { ...defaultQuery, ...toggleOption(defaultQuery, topics, 'economy') };
  const both = { ...some, ...toggleOption(some, topics, 'users') };
  expect(both.topic).toStrictEqual(['users', 'economy']);
  expect(toggleOption(both, topics, 'users')).toStrictEqual({ topic: ['economy'] });
});

it('says in words what keeps rows out, and how each is lifted', () => {
  const query = {
    ...defaultQuery,
    q: ' 5G ',
    comparator: ['>', '<'] as const,
    speaker: ['cctv'],
    finding: ['not comparable'] as const,
  };
  expect(activeFiltersOf(filters, query)).toStrictEqual([
    { id: 'q', text: 'Search: “5G”', without: { q: '' } },
    { id: 'comparator >', text: 'Hedge: above, such as “over” (>)', without: { comparator: ['<'] } },
    { id: 'comparator <', text: 'Hedge: below, such as “nearly” (<)', without: { comparator: ['>'] } },
    { id: 'speaker cctv', text: 'Speaker: CCTV', without: { speaker: [] } },
    { id: 'finding not comparable', text: 'Finding: not comparable', without: { finding: [] } },
  ]);
  expect(activeFiltersOf(filters, { ...query, ...withoutFilters })).toStrictEqual([]);
  expect(activeFiltersOf(filters, { ...defaultQuery, q: '  ' })).toStrictEqual([]);
});

it('keeps and names a choice that has not been read yet', () => {
  const speaker = filters.find((filter) => filter.key === 'speaker')!;
  const query = { ...defaultQuery, speaker: ['later'] };
  expect(toggleOption(query, speaker, 'cctv')).toStrictEqual({ speaker: ['cctv', 'later'] });
  expect(activeFiltersOf(filters, query)).toStrictEqual([
    { id: 'speaker later', text: 'Speaker: later', without: { speaker: [] } },
  ]);
});

it('offers speakers by their name', () => {
  const names = filters.find((filter) => filter.key === 'speaker')!.options.map(({ label }) => label);
  expect(names).toStrictEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

it('offers a speaker of several briefings once', () => {
  const speakers = filters.find((filter) => filter.key === 'speaker')!.options.map((option) => option.id);
  expect(new Set(speakers).size).toBe(speakers.length);
});
