import { figurePath } from '../../src/domain/paths';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { createCorpus } from '../../src/domain/corpus';
import { fileOf } from '../pages';
import { floorMarkup } from './markup';
import { sentenceAt, sentencesOf } from './sentences';

const corpus = createCorpus(dataset);
const [number, other] = corpus.inReadingOrder.map(({ id }) => figurePath(id));
const chart = '<svg class=a>linear</svg>';
const page = {
  title: 'A < B',
  rules: '.a{color:#000}',
  body: `<main>${chart}<input type=search><table><tr><td><a href=${number}>1</a></table></main>`,
  charts: [chart],
};

describe('the floor', () => {
  it('is the page and its style, and runs nothing', () => {
    const markup = floorMarkup(page);
    expect(markup).toContain(page.body);
    expect(markup).toContain('.a{color:#000}');
    expect(markup).toContain('<title>A &lt; B</title>');
    expect(markup).not.toMatch(/<script|<link(?! rel=icon href=data:,)|<img|src=|@import|url\(/u);
  });

  it('has a script that asks for the sentences, a filter and the chart on both scales where it answers', () => {
    const code = readFileSync('bench/floor/interact.mjs', 'utf8');
    const log = { charts: ['<svg>log</svg>'], rules: '.b{}' };
    const markup = floorMarkup(page, { code, sentences: '/sentences/chart.json', log });
    expect(markup).toContain('<script>sentences="/sentences/chart.json";');
    expect(markup).toContain(`<div id=linear>${chart}</div><div id=log hidden><svg>log</svg></div>`);
    expect(markup).toMatch(/<select id=filter>.*<\/select><table/u);
    expect(markup.match(/<script>(.*)<\/script>/su)?.[1]?.length).toBeLessThan(1700);
  });
});

describe('the sentences of a floor', () => {
  it('are those of the numbers that the page links', () => {
    const sentences = sentencesOf(corpus, page.body) ?? {};
    expect(Object.keys(sentences)).toEqual([number]);
    expect(sentences[number ?? '']).toContain('<blockquote><q>');
    expect(sentencesOf(corpus, '<a href=/table>All numbers</a>')).toBeUndefined();
  });

  it('are found by the address of a number, whatever stands before it', () => {
    const { citation } = corpus.inReadingOrder[1]!;
    expect(sentenceAt(corpus, `https://localhost${other}`)).toBe(corpus.quotation(citation.quotation).exact);
    expect(sentenceAt(corpus, '/figures/none')).toBeUndefined();
  });
});

it('puts a page where a static host looks for it', () => {
  expect([fileOf('/'), fileOf('/charts/users')]).toEqual(['index.html', 'charts/users.html']);
});
