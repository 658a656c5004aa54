import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import { embedPath, fixedKindOf, fixedPaths, hasPage, isEmbeddable, pageOf, pathsOf } from './pages';
import { sample } from './testing/sample';

const corpus = createCorpus(sample);

describe('pageOf', () => {
  it('reads every path there is', () => {
    const pages = pathsOf(corpus).map(pageOf);
    expect(pages.filter((page) => !hasPage(corpus, page))).toEqual([]);
    expect(pages.map((page) => ('id' in page ? `${page.kind} ${page.id}` : page.kind))).toEqual([
      ...fixedPaths.map(fixedKindOf),
      ...sample.indicators.map(({ id }) => `chart ${id}`),
      ...sample.briefings.map(({ id }) => `briefing ${id}`),
      ...corpus.inReadingOrder.map(({ id }) => `figure ${id}`),
    ]);
  });

  it('decodes an id, and leaves one that cannot be decoded', () => {
    expect(pageOf('/charts/a%20b')).toEqual({ kind: 'chart', id: 'a b' });
    expect(pageOf('/charts/%E2%80%9Ca%E2%80%9D')).toEqual({ kind: 'chart', id: '“a”' });
    expect(pageOf('/figures/a%2Fb')).toEqual({ kind: 'figure', id: 'a/b' });
    expect(pageOf('/briefings/%E0%A4%A')).toEqual({ kind: 'briefing', id: '%E0%A4%A' });
  });

  it.each([
    '',
    '/404',
    '/charts',
    '/charts/',
    '/charts//a',
    '/charts/a/b',
    '/Charts/a',
    '/tables',
    '/table/',
    '/embed/charts/visitors',
    '/constructor',
    '/__proto__',
    '/__proto__/visitors',
    '/constructor/visitors',
    '/toString',
  ])('takes “%s” for no page', (path) => {
    expect(pageOf(path)).toEqual({ kind: 'missing' });
    expect(hasPage(corpus, pageOf(path))).toBe(false);
  });

  it.each(['/charts/__proto__', '/figures/constructor', '/briefings/toString', '/charts/nothing'])(
    'takes “%s” for the page of a record that there is not',
    (path) => {
      const page = pageOf(path);
      expect(page).toHaveProperty('id', path.split('/')[2]);
      expect(hasPage(corpus, page)).toBe(false);
    },
  );
});

describe('embeds', () => {
  it('are of charts, figures and the table', () => {
    const embedded = pathsOf(corpus).filter((path) => isEmbeddable(pageOf(path)));
    expect(embedded).toHaveLength(1 + sample.indicators.length + sample.observations.length);
    expect(embedPath('/charts/visitors')).toBe('/embed/charts/visitors');
  });
});
