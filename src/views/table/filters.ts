import { type Choice, type FacetKey, facetKeys, type Vocabularies } from '../../domain/table/files';
import { everyRow } from '../../domain/table/everyRow';
import { choicesIn } from '../../domain/table/select';
import type { ViewQuery } from '../../state/useStore';

export type Filter = {
  readonly key: FacetKey;
  readonly name: string;
  readonly options: readonly Choice[];
};

const filterNames: Readonly<Record<FacetKey, string>> = {
  briefing: 'Briefing',
  topic: 'Topic',
  year: 'Year',
  basis: 'Basis of period',
  comparator: 'Hedge',
  speaker: 'Speaker',
  finding: 'Finding',
};

/** The filters with everything that can be chosen in them. */
export function filtersOf(vocabularies: Vocabularies): readonly Filter[] {
  const choices = choicesIn(vocabularies);
  return facetKeys.map((key) => ({ key, name: filterNames[key], options: choices[key] }));
}

/** What is chosen in one filter. */
export const chosenIn = (query: ViewQuery, key: FacetKey): readonly string[] => query[key];

/** The change of the query that chooses or drops one option; the address keeps the order of the options. */
export function toggleOption(query: ViewQuery, { key, options }: Filter, value: string): Partial<ViewQuery> {
  const chosen = chosenIn(query, key);
  const isAfter = (option: string) => (option === value ? !chosen.includes(option) : chosen.includes(option));
  return { [key]: options.map(({ id }) => id).filter(isAfter) };
}

/** The change of the query that shows every row again. */
export const withoutFilters = everyRow as Pick<ViewQuery, 'q' | FacetKey>;

/** One thing that keeps rows out, in words, and the change that lifts it. */
export type ActiveFilter = {
  readonly id: string;
  readonly text: string;
  readonly without: Partial<ViewQuery>;
};

/** Everything that keeps rows out, the search first. */
export function activeFiltersOf(filters: readonly Filter[], query: ViewQuery): readonly ActiveFilter[] {
  const search = query.q.trim();
  const chosen = filters.flatMap((filter) =>
    filter.options
      .filter(({ id }) => chosenIn(query, filter.key).includes(id))
      .map(({ id, label }) => ({
        id: `${filter.key} ${id}`,
        text: `${filter.name}: ${label}`,
        without: toggleOption(query, filter, id),
      })),
  );
  return search === '' ? chosen : [{ id: 'q', text: `Search: “${search}”`, without: { q: '' } }, ...chosen];
}
