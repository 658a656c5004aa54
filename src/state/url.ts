import type { Verdict } from '../domain/findings/finding';
import { bases, type Comparator, topics } from '../domain/vocabulary';
import {
  type Codec,
  flag,
  freeText,
  idOf,
  named,
  oneOf,
  ordinal,
  type Parsed,
  someIds,
  someOf,
  sorting,
  yearSpan,
} from './codec';

/** Columns of the table of all observations, in their order. */
export const columnIds = [
  'label',
  'printed',
  'value',
  'unit',
  'period',
  'basis',
  'comparator',
  'topic',
  'briefing',
  'speaker',
  'finding',
  'sentence',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Views of a chart page. */
export const chartViews = ['chart', 'table', 'sources'] as const;
/** Views of any page; the page that compares can show several small charts. */
export const views = [...chartViews, 'multiples'] as const;
export const scales = ['linear', 'log', 'index'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The sign `~` also joins lists, so comparators stand in the URL as words. */
const comparatorNames: Readonly<Record<Comparator, string>> = {
  '=': 'printed',
  '~': 'about',
  '>': 'over',
  '≥': 'at-least',
  '<': 'under',
  '≤': 'at-most',
};

/** Verdicts in the URL, where a word has no space. */
const verdictNames: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict',
  'depends on the reading': 'depends-on-the-reading',
  compatible: 'compatible',
  agrees: 'agrees',
  computed: 'computed',
  'not comparable': 'not-comparable',
};

/** Every key of the URL contract. The order is the order in which keys are written. */
const codecs = {
  view: oneOf(views, 'chart'),
  scale: oneOf(scales, 'linear'),
  milestones: flag,
  time: yearSpan,
  q: freeText(200),
  sort: sorting(columnIds),
  columns: someOf('column', columnIds),
  briefing: someIds('briefing', 40),
  topic: someOf('topic', topics),
  year: someIds('year', 40),
  basis: someOf('basis', bases),
  comparator: named((words) => someOf('comparator', words), comparatorNames),
  speaker: someIds('speaker', 40),
  finding: named((words) => someOf('verdict', words), verdictNames),
  compare: someIds('indicator', 6),
  briefings: someIds('briefing', 2),
  deck: freeText(4000),
  title: freeText(120),
  edit: flag,
  slide: ordinal(1),
  theme: oneOf(themes, 'auto'),
  cite: idOf('number'),
} satisfies Record<string, Codec<unknown>>;

type Codecs = typeof codecs;
export type QueryKey = keyof Codecs;
/** The state of a view as the URL holds it; every key has a value, the default where the URL says nothing. */
export type Query = { readonly [K in QueryKey]: Codecs[K]['defaultValue'] };

export const queryKeys = Object.keys(codecs) as QueryKey[];

/** A key that could not be used, and why. */
type QueryProblem = { readonly key: string; readonly reason: string };

/** A query string read: the state, what could not be used, and the keys of others, which are kept. */
export type ReadQuery = {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
  readonly unknown: readonly (readonly [string, string])[];
};

const codecOf = (key: QueryKey): Codec<unknown> => codecs[key];

export const defaultQuery = Object.fromEntries(
  queryKeys.map((key) => [key, codecOf(key).defaultValue]),
) as unknown as Query;

/** Reads one key: valid, missing, or invalid with a reason. Never throws. */
export function parseKey(key: QueryKey, parameters: URLSearchParams): Parsed<unknown> {
  const texts = parameters.getAll(key);
  const [text] = texts;
  if (text === undefined) return { outcome: 'missing' };
  if (texts.length > 1) return { outcome: 'invalid', reason: 'it appears more than once; keep one' };
  const result = codecOf(key).parse(text);
  return result.reason === undefined
    ? { outcome: 'valid', value: result.value }
    : { ...result, outcome: 'invalid' };
}

/** Reads a query string, with or without its question mark. */
export function parseQuery(search: string): ReadQuery {
  const parameters = new URLSearchParams(search);
  const values: Record<string, unknown> = { ...defaultQuery };
  const problems: QueryProblem[] = [];
  for (const key of queryKeys) {
    const parsed = parseKey(key, parameters);
    if ('value' in parsed) values[key] = parsed.value;
    if (parsed.outcome === 'invalid') problems.push({ key, reason: parsed.reason });
  }
  const unknown = [...parameters].filter(([key]) => !Object.hasOwn(codecs, key));
  return { query: values as Query, problems, unknown };
}

/** Whether a key has its default value; lists are compared by what they hold. */
export const isDefault = (key: QueryKey, query: Query): boolean =>
  codecOf(key).serialize(query[key]) === codecOf(key).serialize(defaultQuery[key]);

/** Whether the state asks for another view than the plain one; what lies over the page or colours it is no view. */
export const hasViewKeys = (query: Query): boolean =>
  queryKeys.some((key) => key !== 'cite' && key !== 'theme' && !isDefault(key, query));

/** Escapes a key or value; half of a surrogate pair, which typing can leave, becomes the replacement character. */
const readable = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');

/** Writes the keys that differ from their default, then the keys of others; empty, or with its question mark. */
export function serializeQuery(query: Query, unknown: ReadQuery['unknown'] = []): string {
  const own = queryKeys
    .filter((key) => !isDefault(key, query))
    .map((key) => `${key}=${readable(codecOf(key).serialize(query[key]))}`);
  const others = unknown.map(([key, value]) => `${readable(key)}=${readable(value)}`);
  const all = [...own, ...others];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
