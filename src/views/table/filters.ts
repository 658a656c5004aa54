import type { Corpus } from '../../domain/corpus';
import { basisWords, topicLabels } from '../../domain/format';
import { bases, type Comparator, comparators, topics } from '../../domain/vocabulary';
import type { Query } from '../../state/url';

/** The keys of the address that keep rows by a word of a closed list. */
export const filterKeys = ['briefing', 'topic', 'basis', 'comparator', 'speaker'] as const;
export type FilterKey = (typeof filterKeys)[number];

type FilterOption = { readonly value: string; readonly label: string };
export type Filter = {
  readonly key: FilterKey;
  readonly name: string;
  readonly options: readonly FilterOption[];
};

/** The comparators by the words they stand for in print, with their sign in the address. */
export const comparatorLabels: Readonly<Record<Comparator, string>> = {
  '=': 'exact, no hedge (=)',
  '~': 'around, about (~)',
  '>': 'over, more than (>)',
  '<': 'nearly, less than (<)',
};

/** The filters with everything that can be chosen in them. A speaker of both briefings is one option. */
export function filtersOf(corpus: Corpus): readonly Filter[] {
  const { briefings } = corpus.dataset;
  const speakers = new Map(briefings.flatMap((briefing) => briefing.speakers.map((s) => [s.id, s.name])));
  return [
    {
      key: 'briefing',
      name: 'Briefing',
      options: briefings.map(({ id, shortName }) => ({ value: id, label: shortName })),
    },
    {
      key: 'topic',
      name: 'Topic',
      options: topics.map((topic) => ({ value: topic, label: topicLabels[topic] })),
    },
    {
      key: 'basis',
      name: 'How the date is known',
      options: bases.map((basis) => ({ value: basis, label: basisWords[basis] })),
    },
    {
      key: 'comparator',
      name: 'Exact or hedged',
      options: comparators.map((sign) => ({ value: sign, label: comparatorLabels[sign] })),
    },
    {
      key: 'speaker',
      name: 'Speaker',
      options: [...speakers]
        .map(([value, label]) => ({ value, label }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
    },
  ];
}

/** What is chosen in one filter. */
export const chosenIn = (query: Query, key: FilterKey): readonly string[] => query[key];

/** The change of the query that chooses or drops one option; the address keeps the order of the options. */
export function toggleOption(query: Query, { key, options }: Filter, value: string): Partial<Query> {
  const chosen = chosenIn(query, key);
  const isAfter = (option: string) => (option === value ? !chosen.includes(option) : chosen.includes(option));
  return { [key]: options.map((option) => option.value).filter(isAfter) };
}

/** The change of the query that shows every row again. */
export const withoutFilters: Partial<Query> = {
  q: '',
  briefing: [],
  topic: [],
  basis: [],
  comparator: [],
  speaker: [],
};

/** One thing that keeps rows out, in words, and the change that lifts it. */
export type ActiveFilter = { readonly id: string; readonly text: string; readonly without: Partial<Query> };

/** Everything that keeps rows out, the search first. */
export function activeFiltersOf(filters: readonly Filter[], query: Query): readonly ActiveFilter[] {
  const search = query.q.trim();
  const chosen = filters.flatMap((filter) =>
    filter.options
      .filter((option) => chosenIn(query, filter.key).includes(option.value))
      .map((option) => ({
        id: `${filter.key} ${option.value}`,
        text: `${filter.name}: ${option.label}`,
        without: toggleOption(query, filter, option.value),
      })),
  );
  return search === '' ? chosen : [{ id: 'q', text: `Search: “${search}”`, without: { q: '' } }, ...chosen];
}
