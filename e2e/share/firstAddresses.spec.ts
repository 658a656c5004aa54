import { readFileSync } from 'node:fs';
import { expect, test } from '../support/fixtures';

/** What the site had when its addresses became a promise; ids are added to these lists, and none is taken out. */
const { briefings, charts, figures } = JSON.parse(
  readFileSync(new URL('firstAddresses.json', import.meta.url), 'utf8'),
) as Readonly<Record<'briefings' | 'charts' | 'figures', readonly string[]>>;

const under = (folder: string, ids: readonly string[], ending = '') =>
  ids.map((id) => `${folder}/${id}${ending}`);

const addresses = [
  '/',
  '/embed/table',
  ...under('', ['compare', 'compare/briefings', 'table', 'briefings', 'method', 'present']),
  ...under('/charts', charts),
  ...under('/briefings', briefings),
  ...under('/figures', figures),
  ...under('/embed/charts', charts),
  ...under('/embed/figures', figures),
  ...under('/oembed/charts', charts, '.json'),
  ...under('/oembed/figures', figures, '.json'),
  ...under('/images/charts', charts, '.png'),
  ...under('/images/figures', figures, '.png'),
  ...['observations.json', 'observations.csv', 'quotations.json', 'findings.json'].map(
    (file) => `/data/${file}`,
  ),
  ...['observations', 'quotations', 'findings'].map((name) => `/data/${name}.schema.json`),
  '/images/verbatim.png',
  '/embed-host.js',
  '/offline/verbatim.html',
  '/sitemap.xml',
  '/robots.txt',
];

test('every address and file of the first edition is still answered', async ({ request, browserName }) => {
  test.skip(browserName !== 'chromium', 'A server answers every browser alike');
  expect(addresses.length).toBeGreaterThan(700);
  const answers = await Promise.all(
    addresses.map(async (address) => `${(await request.head(address)).status()} ${address}`),
  );
  expect(answers.filter((answer) => !answer.startsWith('200 '))).toEqual([]);
});
