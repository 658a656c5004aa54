import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pathsOf } from '../../src/domain/pages';
import { slotRules } from '../../src/domain/slotLooks';
import { corpus } from '../../src/state/corpus';
import { firstTwo } from '../../src/state/testing/firstTwo';
import { readFaces } from '../images/fontFiles';
import { lightColoursOf } from '../images/lightColours';
import { createMeasure } from '../images/measure';
import { linkPictureOf, linkPictureWords } from './linkPicture';

const measure = createMeasure(readFaces());
const tokens = await readFile('src/app/styles/tokens.css', 'utf8');
const { colours, resolve } = lightColoursOf(slotRules(corpus.dataset.briefings) + tokens);
const address = 'https://somebody.example/verbatim';

const drawn = async (path: string, from = corpus) =>
  resolve(await linkPictureOf({ corpus: from, path, colours, measure, address: `${address}${path}` }));

const wordsIn = (svg: string) =>
  svg
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');

describe('the picture of a chart', () => {
  test('has title, numbers, source and address, and is the same each time', async () => {
    const svg = await drawn('/charts/internet-users', firstTwo);
    for (const words of [
      'Internet users',
      'over 1.03 billion',
      '[by Mar 2023]',
      'press briefings of 19 August 2022 and 16 March 2023',
      `${address}/charts/internet-users`,
    ])
      expect(wordsIn(svg)).toContain(words);
    expect(await drawn('/charts/internet-users', firstTwo)).toBe(svg);
  });

  test('says in words what it shows', () => {
    expect(linkPictureWords(corpus, '/charts/internet-users')).toBe('Chart: Internet users');
    expect(linkPictureWords(corpus, '/figures/internet-users.2021.cac-2022.a')).toBe(
      '“over 1.03 billion”: Internet users, 2021. Said on 19 August 2022',
    );
  });
});

test('that of the site shows three numbers, and is that of every page without one', async () => {
  const svg = await drawn('/', firstTwo);
  for (const words of ['Verbatim', '1.067 billion', 'Internet users, [by Mar 2023]', '16 March 2023'])
    expect(wordsIn(svg)).toContain(words);
});

const figures = pathsOf(corpus).filter((path) => path.startsWith('/figures/'));

test.each(figures)('%s: the whole sentence is there, and no line ends outside', async (path) => {
  const svg = await drawn(path);
  const { quantity, citation } = corpus.observation(path.replace('/figures/', '')) ?? {};
  if (!quantity || !citation) throw new Error(`There is no observation of ${path}`);
  const words = wordsIn(svg).replaceAll(' ', '');
  expect(words).toContain(`“${corpus.quotation(citation.quotation).exact}”`.replaceAll(/\s/gu, ''));
  expect(words).toContain(quantity.printed.replaceAll(/\s/gu, ''));
  const texts = svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)" font-family="'Source (S[a-z]+)[^"]*" font-size="([\d.]+)"(?: font-weight="(\d+)")?[^>]*>(.*?)<\/text>/gu,
  );
  for (const [, x, y, family, size, weight = '400', content = ''] of texts) {
    const font = {
      size: Number(size),
      weight: weight === '600' ? 600 : 400,
      family: family === 'Serif' ? 'serif' : 'sans',
    } as const;
    const text = wordsIn(content.replaceAll(/<[^>]*>/gu, ''));
    expect(Number(x) + measure(text, font)).toBeLessThanOrEqual(1200);
    expect(Number(y)).toBeLessThan(630);
  }
});
