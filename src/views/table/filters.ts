import { type Choice, type FacetKey, facetKeys, type Vocabularies } from '../../domain/table/files';
import { everyRow } from '../../domain/table/everyRow';
import { choicesIn } from '../../domain/table/select';
import type { ViewQuery } from '../../state/useStore';

export type Filter = {
  readonly key: FacetKey;
  readonly name: string;
  /** In the order they are offered; `place` is that among the choices of the table. */
  readonly options: readonly (Choice & { readonly place: number })[];
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

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'en');

/** The filters with everything that can be chosen in them, speakers by their name. */
export function filtersOf(vocabularies: Vocabularies): readonly Filter[] {
  const choices = choicesIn(vocabularies);
  return facetKeys.map((key) => {
    const options = choices[key].map((choice, place) => ({ ...choice, place }));
    return { key, name: filterNames[key], options: key === 'speaker' ? options.toSorted(byLabel) : options };
  });
}

/** The filters of which everything that can be chosen is known: before all rows are, not those that rows to come may add to. */
export const settledKeys = (isWhole: boolean): readonly FacetKey[] =>
  isWhole ? facetKeys : facetKeys.filter((key) => key !== 'briefing' && key !== 'speaker');

/** What is chosen in one filter. */
export const chosenIn = (query: ViewQuery, key: FacetKey): readonly string[] => query[key];

/** What is chosen in one filter and has not been read yet. */
const unreadIn = (query: ViewQuery, { key, options }: Filter): readonly string[] => {
  const known = new Set(options.map(({ id }) => id));
  return chosenIn(query, key).filter((id) => !known.has(id));
};

/** The change of the query that chooses or drops one option; the address keeps the order of the options. */
export function toggleOption(query: ViewQuery, filter: Filter, value: string): Partial<ViewQuery> {
  const { key, options } = filter;
  const chosen = chosenIn(query, key);
  const isAfter = (option: string) => (option === value ? !chosen.includes(option) : chosen.includes(option));
  const unread = unreadIn(query, filter).filter((id) => id !== value);
  return { [key]: [...options.map(({ id }) => id).filter(isAfter), ...unread] };
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
    [
      ...filter.options.filter(({ id }) => chosenIn(query, filter.key).includes(id)),
      ...unreadIn(query, filter).map((id) => ({ id, label: id })),
    ].map(({ id, label }) => ({
      id: `${filter.key} ${id}`,
      text: `${filter.name}: ${label}`,
      without: toggleOption(query, filter, id),
    })),
  );
  return search === '' ? chosen : [{ id: 'q', text: `Search: “${search}”`, without: { q: '' } }, ...chosen];
}
