import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { catalogueOf } from '../../src/domain/catalogue';
import { slidesOfDeck } from '../../src/domain/deckSlides';
import { verdicts } from '../../src/domain/findings/finding';
import type { Period } from '../../src/domain/model';
import { embedPath, folderPaths, isEmbeddable, pageOf, pathsOf } from '../../src/domain/pages';
import { parseDeck } from '../../src/domain/readDeck';
import { verifyKindOfTime } from '../../src/domain/verify/periods';
import { type Kind, periodRules } from '../../src/domain/vocabulary';
import { dataFilesOf } from '../../src/export/dataFiles';
import { corpus } from '../../src/state/corpus';
import { parseQuery, queryKeys } from '../../src/state/url';
import { codesOf, columnOf, rowsOf, sectionOf } from './markdown';
import { namedPath } from './namedPath';
import { textOf } from './repository';

const sorted = (words: Iterable<string>) => [...new Set(words)].toSorted();

/** Every key of an object and of what it holds. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

describe('the published data', () => {
  const text = textOf('docs/data.md');
  const published = dataFilesOf(corpus, (path) => path);

  it.each([
    ['Observations', '/data/observations.json'],
    ['Quotations', '/data/quotations.json'],
    ['Findings', '/data/findings.json'],
  ])('has the fields that are explained under %s, and no others', (heading, path) => {
    const fields = keysIn(JSON.parse(published.get(path) ?? ''));
    expect(sorted(columnOf(text, heading))).toEqual(sorted(fields));
  });

  it('has the files that are listed', () => {
    expect(codesOf(text).filter((code) => code.startsWith('/data/'))).toEqual([...published.keys()]);
  });

  it('has the verdicts that are explained', () => {
    expect(sorted(columnOf(text, 'Verdicts'))).toEqual(sorted(verdicts));
  });
});

describe('the records that people write', () => {
  const text = textOf('CONTRIBUTING.md');

  it('have periods by the rules that are listed', () => {
    expect(sorted(columnOf(text, 'Periods', 2))).toEqual(sorted(periodRules));
  });

  const kindRows = rowsOf(sectionOf(text, 'Add an indicator'));

  it('are of the kinds that are listed', () => {
    const [, list = ''] = /type Kind =([^;]+);/u.exec(textOf('src/domain/vocabulary.ts')) ?? [];
    expect(sorted(kindRows.flatMap(([kind = '']) => codesOf(kind)))).toEqual(
      sorted(list.match(/[a-z]+/gu) ?? []),
    );
  });

  const stated = { basis: 'stated', evidence: [] } as const;
  const forms: readonly (readonly [words: string, period: Period])[] = [
    ['`at`', { at: '2021', ...stated }],
    ['`by`', { by: '2021', ...stated }],
    ['a span', { from: '2012', to: '2021', ...stated }],
    ['from a day on', { from: '2021', to: '..', ...stated }],
  ];

  it.each(forms)('have a period such as %s where that is said of their kind', (words, period) => {
    const said = kindRows.flatMap(([kinds = '', , form = '']) =>
      form.includes(words) ? codesOf(kinds) : [],
    );
    const kinds = kindRows.flatMap(([kind = '']) => codesOf(kind));
    const fits = (kind: string) =>
      verifyKindOfTime({ file: '', record: kind }, kind as Kind, period).length === 0;
    expect(kinds.filter(fits)).toEqual(said);
  });
});

describe('the addresses', () => {
  const text = textOf('docs/addresses.md');
  const keyRows = rowsOf(sectionOf(text, 'Keys'));
  const paths = pathsOf(corpus);

  it('are of the pages and embeds that are listed', () => {
    const embeds = paths
      .filter((path) => isEmbeddable(pageOf(path)))
      .map((path) => embedPath(namedPath(path)));
    expect(sorted(columnOf(text, 'Pages'))).toEqual(sorted([...paths.map(namedPath), ...embeds]));
    expect(codesOf(sectionOf(text, 'Pages'))).toEqual(expect.arrayContaining(Object.keys(folderPaths)));
  });

  it('have the keys that are explained, each of which some page uses', () => {
    expect(keyRows.flatMap(([key = '']) => codesOf(key)).toSorted()).toEqual(queryKeys.toSorted());
    const used = [...columnOf(text, 'Pages', 2), 'cite', 'theme'];
    expect(sorted(used)).toEqual(queryKeys.toSorted());
  });

  it('take the words that are listed for a key', () => {
    for (const [key = '', values = ''] of keyRows)
      for (const word of codesOf(values))
        expect(parseQuery(`?${codesOf(key)[0]}=${word}`).problems).toEqual([]);
  });

  const ids = new Set([
    ...dataset.briefings.flatMap(({ id, speakers }) => [id, ...speakers.map((speaker) => speaker.id)]),
    ...dataset.indicators.map(({ id }) => id),
    ...corpus.inReadingOrder.map(({ id }) => id),
  ]);

  const keysOfIds = new Set(['briefing', 'briefings', 'compare', 'cite', 'speaker']);

  it.each(columnOf(text, 'Keys', 2))('can have %s', (example) => {
    const [key = '', value = ''] = example.split('=');
    expect(parseQuery(`?${example}`)).toMatchObject({ problems: [], unknown: [] });
    const named = keysOfIds.has(key) ? value.split('~') : [];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(columnOf(text, 'Decks'))('can have a deck of %s', (deck) => {
    const { members, problems } = parseDeck(deck);
    const made = slidesOfDeck({ members, title: '', catalogue: catalogueOf(corpus), comparisons: [] });
    expect([...problems, ...made.problems]).toEqual([]);
  });
});
