import { expect, test } from 'vitest';
import { sliceAskOf } from './pageSlices';

const html = `
  <a href="/figures/a.2012" data-cite="a.2012">five</a>
  <svg><a href="/figures/b.2012" data-cite="b.2012"></a></svg>
  <a href="/figures/a.2012" class="x" data-cite="a.2012">five</a>
  <p data-cited="c.2012">data-cite="d.2012"</p>`;

const site = { comparison: ['users', 'benches'], onOverview: [], briefings: ['park-2020', 'park-2021'] };

const askOf = (path: string, markup = html) => {
  const { citations, charts = [], briefings = [] } = sliceAskOf(path, markup, site);
  return { citations: [...citations], charts, briefings };
};

test('a page asks for the citation of each number it links, once', () => {
  expect(askOf('/table')).toEqual({ citations: ['a.2012', 'b.2012'], charts: [], briefings: [] });
  expect(askOf('/', '')).toEqual({ citations: [], charts: [], briefings: [] });
});

test('a page of a record asks for what its view is drawn from', () => {
  expect(askOf('/charts/users', '')).toEqual({ citations: [], charts: ['users'], briefings: [] });
  expect(askOf('/briefings/park%202020', '').briefings).toEqual(['park 2020']);
});

test('a figure asks for its own citation, which nothing on it links', () => {
  expect(askOf('/figures/c.2012').citations).toEqual(['c.2012', 'a.2012', 'b.2012']);
  expect(askOf('/figures/a.2012').citations).toEqual(['a.2012', 'b.2012']);
});

test('the page that compares asks for its first comparison alone', () => {
  expect(askOf('/compare')).toEqual({
    citations: [],
    charts: site.comparison,
    briefings: [],
  });
});

test('a page on which briefings are chosen has the names of all', () => {
  expect(sliceAskOf('/compare/briefings', '', site).summaries).toEqual(site.briefings);
  expect(askOf('/compare/briefings').citations).toEqual([]);
});

test('a page that there is not asks for nothing of its own', () => {
  for (const path of ['/404', '/constructor', '/__proto__/a'])
    expect(askOf(path, '')).toEqual({ citations: [], charts: [], briefings: [] });
});
