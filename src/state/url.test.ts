import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../domain/findings/finding';
import { bases, comparators, topics } from '../domain/vocabulary';
import { corpus } from './corpus';
import {
  columnIds,
  defaultQuery,
  isDefault,
  parseKey,
  parseQuery,
  type Query,
  type QueryKey,
  queryKeys,
  scales,
  serializeQuery,
  themes,
  views,
} from './url';

const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);
const { briefings, indicators, observations } = corpus.dataset;
const speakers = [...new Set(ids(briefings.flatMap((briefing) => briefing.speakers)))];
const some = <T>(all: readonly T[], maxLength = all.length) => fc.shuffledSubarray([...all], { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const wellFormed = fc.string({ unit: 'binary', maxLength: 100 }).filter((text) => text.length <= 200);

const queries: fc.Arbitrary<Query> = fc.record({
  view: fc.constantFrom(...views),
  scale: fc.constantFrom(...scales),
  milestones: fc.boolean(),
  time: maybe(fc.tuple(fc.nat(9999), fc.nat(99)).map(([a, b]) => ({ from: a, to: Math.min(9999, a + b) }))),
  q: wellFormed,
  sort: maybe(fc.record({ by: fc.constantFrom(...columnIds), descending: fc.boolean() })),
  columns: some(columnIds),
  briefing: some(ids(briefings)),
  topic: some(topics),
  year: fc.subarray(['2012', '2021', '2022']),
  basis: some(bases),
  comparator: some(comparators),
  speaker: some(speakers),
  finding: some(verdicts),
  compare: some(ids(indicators), 6),
  briefings: some(ids(briefings), 2),
  deck: wellFormed,
  title: wellFormed.filter((text) => text.length <= 120),
  edit: fc.boolean(),
  slide: maybe(fc.integer({ min: 1, max: 9999 })),
  theme: fc.constantFrom(...themes),
  cite: maybe(fc.constantFrom(...ids(observations))),
} satisfies { [K in QueryKey]: fc.Arbitrary<Query[K]> });

/** Foreign keys: anything that is not ours. */
const foreign = fc
  .tuple(
    fc.oneof(wellFormed, fc.constantFrom('utm_source', '__proto__', 'constructor', 'toString', 'View', '')),
    fc.oneof(wellFormed, fc.constantFrom('__proto__', '<script>', '%', '&', '#')),
  )
  .filter(([key]) => !(queryKeys as string[]).includes(key));

const runs = { seed: 42, numRuns: 1000 };

describe('a query', () => {
  it('comes back from the address as it was written, with the keys of others', () => {
    fc.assert(
      fc.property(queries, fc.array(foreign, { maxLength: 3 }), (query, unknown) => {
        expect(parseQuery(serializeQuery(query, unknown))).toEqual({ query, problems: [], unknown });
      }),
      runs,
    );
  });

  it('writes exactly the keys that differ from their default, in one order', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const written = [...new URLSearchParams(serializeQuery(query)).keys()];
        const differing = queryKeys.filter(
          (key) => JSON.stringify(query[key]) !== JSON.stringify(defaultQuery[key]),
        );
        expect(written).toEqual(differing);
        expect(queryKeys.filter((key) => !isDefault(key, query))).toEqual(differing);
      }),
      runs,
    );
  });

  it('is nothing at all when every key has its default', () => {
    expect(serializeQuery(defaultQuery)).toBe('');
    for (const text of ['', '?', '?&', '?&&']) {
      expect(parseQuery(text)).toEqual({ query: defaultQuery, problems: [], unknown: [] });
    }
  });

  it('reads a default that was written, and writes it no more', () => {
    const { query, problems } = parseQuery('?view=chart&scale=linear&theme=auto');
    expect([query, problems, serializeQuery(query)]).toEqual([defaultQuery, [], '']);
  });

  it('is written without escapes that a reader could do without', () => {
    const query: Query = {
      ...defaultQuery,
      milestones: true,
      time: { from: 2012, to: 2021 },
      q: 'a, b: ü & #',
      sort: { by: 'value', descending: true },
      topic: ['law', 'users'],
      comparator: ['~', '>'],
    };
    expect(serializeQuery(query, [['ref', 'a=b']])).toBe(
      '?milestones=on&time=2012..2021&q=a,%20b:%20%C3%BC%20%26%20%23&sort=-value&topic=law~users&comparator=about~over&ref=a%3Db',
    );
  });

  it('names verdicts by words without spaces', () => {
    const query: Query = { ...defaultQuery, finding: ['conflict', 'not comparable'] };
    expect(serializeQuery(query)).toBe('?finding=conflict~not-comparable');
    const { problems } = parseQuery('?finding=not%20comparable');
    expect(problems).toEqual([{ key: 'finding', reason: 'there is no verdict “not comparable”' }]);
  });

  it('writes half of a surrogate pair as a replacement character', () => {
    expect(parseQuery(serializeQuery({ ...defaultQuery, q: 'a\uD83Cb' })).query.q).toBe('a\uFFFDb');
    expect(serializeQuery(defaultQuery, [['\uDF33', '\uD83C']])).toBe('?%EF%BF%BD=%EF%BF%BD');
  });
});

describe('a key', () => {
  it('is valid, missing or invalid with a reason', () => {
    const parameters = new URLSearchParams('view=table&scale=cubic&theme=dark&theme=light');
    expect(parseKey('view', parameters)).toEqual({ outcome: 'valid', value: 'table' });
    expect(parseKey('time', parameters)).toEqual({ outcome: 'missing' });
    expect(parseKey('scale', parameters)).toEqual({
      outcome: 'invalid',
      reason: '“cubic” is not a choice; use one of linear, log, index',
    });
    expect(parseKey('theme', parameters)).toEqual({
      outcome: 'invalid',
      reason: 'it appears more than once; keep one',
    });
  });

  const script = '"><script>alert(document.cookie)</script>';

  const texts: readonly QueryKey[] = ['q', 'deck', 'title'];

  it.each(queryKeys.filter((key) => !texts.includes(key)))(
    '“%s” takes no script: one problem with a reason',
    (key) => {
      const { query, problems, unknown } = parseQuery(`?${key}=${encodeURIComponent(script)}`);
      expect([query, unknown]).toEqual([defaultQuery, []]);
      expect(problems).toEqual([{ key, reason: expect.stringMatching(/.{5,}/u) }]);
    },
  );

  it.each(texts)('“%s” takes a script as plain text, and writes it escaped', (key) => {
    const { query, problems } = parseQuery(`?${key}=${encodeURIComponent(script)}`);
    expect([query, problems]).toEqual([{ ...defaultQuery, [key]: script }, []]);
    expect(serializeQuery(query)).toBe(`?${key}=%22%3E%3Cscript%3Ealert(document.cookie)%3C%2Fscript%3E`);
  });

  it('that is invalid harms no other', () => {
    const { query, problems } = parseQuery('?view=table&scale=cubic&q=five&slide=0&cite=__proto__');
    expect(query).toEqual({ ...defaultQuery, view: 'table', q: 'five' });
    expect(problems.map((problem) => problem.key)).toEqual(['scale', 'slide', 'cite']);
  });

  it('of another is kept, in order and as often as given, prototype names too', () => {
    const search = '?__proto__=1&view=table&constructor=a&constructor=b&=c&toString&View=table';
    const { query, problems, unknown } = parseQuery(search);
    expect([query, problems]).toEqual([{ ...defaultQuery, view: 'table' }, []]);
    expect(unknown).toEqual([
      ['__proto__', '1'],
      ['constructor', 'a'],
      ['constructor', 'b'],
      ['', 'c'],
      ['toString', ''],
      ['View', 'table'],
    ]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
    expect(parseQuery(serializeQuery(query, unknown)).unknown).toEqual(unknown);
  });
});

describe('any text at all', () => {
  const keys = fc.oneof(
    fc.constantFrom<string>(...queryKeys),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'utm'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const values = fc.oneof(
    fc.constantFrom(
      'table',
      'on',
      '2012..2021',
      '-value',
      'law~law',
      '__proto__',
      'constructor',
      '1',
      '~',
      '..',
    ),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '%',
      '%E0%A4%A',
      '%00',
      '+',
      '\uD800',
      '\uDC00\uD800',
      '#',
      '?',
    ),
    fc.constantFrom('x'.repeat(10_000), '🌳'.repeat(300), 'law~'.repeat(1000)),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const pairs = fc.array(
    fc
      .tuple(keys, values, fc.constantFrom('=', '', '=='))
      .map(([key, value, sign]) => `${key}${sign}${value}`),
    { maxLength: 6 },
  );
  const texts = fc.oneof(
    pairs.map((all) => `?${all.join('&')}`),
    pairs.map((all) => all.join('&')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('is read without a throw, and what is read is stable', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { query, problems, unknown } = parseQuery(text);
        const given = new URLSearchParams(text);
        // Each of our keys that was given is used, or named once with its reason; every other is kept.
        const outcomes = queryKeys.map((key) => [key, parseKey(key, given)] as const);
        expect(Object.entries(query)).toEqual(
          outcomes.map(([key, parsed]) => [key, 'value' in parsed ? parsed.value : defaultQuery[key]]),
        );
        expect(problems).toEqual(
          outcomes.flatMap(([key, parsed]) => ('reason' in parsed ? [{ key, reason: parsed.reason }] : [])),
        );
        expect(problems.filter(({ reason: r }) => r.length >= 300 || /\p{Surrogate}/u.test(r))).toEqual([]);
        expect(unknown).toEqual([...given].filter(([key]) => !(queryKeys as string[]).includes(key)));
        expect(parseQuery(serializeQuery(query, unknown))).toEqual({ query, problems: [], unknown });
      }),
      { seed: 42, numRuns: 10_000 },
    );
  });
});
