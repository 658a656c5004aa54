import { describe, expect, test } from 'vitest';
import { fitText, linesOf, type Measure } from './lines';
import { type PosterProps, posterOf } from './poster';
import { imagePresets } from './presets';

/** Letters half as wide as high: nothing here depends on a real font. */
const measure: Measure = (text, { size }) => text.length * size * 0.5;
const colours = { paper: 'white', ink: 'black', soft: 'grey', rule: 'silver', mark: 'yellow' };
const head = {
  width: 1920,
  height: 1080,
  fontFaces: '',
  colours,
  measure,
  title: 'Internet users',
  subtitle: 'People in China who use the internet.',
  source: 'Source: press briefing of 19 August 2022',
  address: 'https://v.example/charts/internet-users?scale=log&milestones=on',
};
const sample = { markup: '<circle r="6"/>', left: -7, top: -14, width: 16, height: 28 };
const chart: PosterProps = {
  ...head,
  kind: 'chart',
  drawing: { markup: '<text>[2022]</text>', left: 0, top: 0, width: 640, height: 300 },
  legend: [
    { sample, words: 'at least' },
    { sample: undefined, words: '[…] brackets: period inferred by a rule' },
  ],
  notes: [],
};

/** Each text with its place and size, and whether it ends inside the picture. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gu)].map(
    ([, x, y, size, content = '']) => {
      const text = content.replaceAll(/<[^>]*>/gu, '');
      return { text, x: Number(x), y: Number(y), right: Number(x) + text.length * Number(size) * 0.5 };
    },
  );

describe('lines', () => {
  const font = { size: 10, weight: 400, family: 'sans' } as const;
  test('are as wide as they may be, and hold every word in its order', () => {
    const text = 'one two three four five six seven';
    const lines = linesOf(text, 60, font, measure);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(60);
  });

  test('become smaller where they would be too many', () => {
    const { font: smaller, lines } = fitText('word '.repeat(30), 300, 2, font, measure);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(smaller.size).toBeLessThan(10);
  });
});

describe.each(imagePresets)('a picture of $label', ({ width, height }) => {
  test('holds the rows of a table that fit, counts the others, and keeps all inside', () => {
    const row = {
      name: 'Mobile internet users',
      printed: 'over 1.03 billion',
      period: '[2022]',
      briefing: 'August 2022',
    };
    const rows = (count: number) => Array.from({ length: count }, () => row);
    const of = (count: number) =>
      textsOf(posterOf({ ...head, kind: 'rows', rows: rows(count), width, height }));
    expect(of(3).filter(({ text }) => text === row.printed)).toHaveLength(3);
    const texts = of(107);
    const shown = texts.filter(({ text }) => text === row.period).length;
    expect(texts.map(({ text }) => text)).toContain(`and ${107 - shown} more`);
    const address = texts.find(({ text }) => text.startsWith('https:'));
    for (const { y, right } of texts) {
      expect(right).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(address?.y ?? 0);
    }
  });

  test('holds a long address whole, and inside', () => {
    const compared = Array.from({ length: 6 }, (_, index) => `a-long-indicator-name-${index}`).join('~');
    const address = `https://somebody.example/verbatim/compare?compare=${compared}&time=2012..2021`;
    const texts = textsOf(posterOf({ ...chart, width, height, address }));
    expect(texts.map(({ text }) => text).join('')).toContain(address.replaceAll('&', '&amp;'));
    for (const { right } of texts) expect(right).toBeLessThanOrEqual(width);
  });

  test.each(['Internet users', 'A very long title that goes on and on '.repeat(5).trim()])(
    'holds its texts inside: %s',
    (title) => {
      const texts = textsOf(posterOf({ ...chart, width, height, title }));
      expect(texts.map(({ text }) => text).join(' ')).toContain(title.split(' ').slice(0, 2).join(' '));
      for (const { x, y, right } of texts) {
        expect(x).toBeGreaterThan(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
      }
    },
  );

  test('sets the drawing between its head and its legend', () => {
    const svg = posterOf({ ...chart, width, height });
    const [, y, high] =
      /<svg x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" viewBox="0 0 640 300"/u.exec(svg) ?? [];
    const texts = textsOf(svg);
    const subtitle = texts.find(({ text }) => text.startsWith('People'));
    const legend = texts.find(({ text }) => text === 'at least');
    expect(Number(y)).toBeGreaterThan(subtitle?.y ?? Number.NaN);
    expect(Number(y) + Number(high)).toBeLessThan(legend?.y ?? Number.NaN);
  });
});

test('a chart keeps its brackets, its source, and the address of its state', () => {
  const svg = posterOf(chart);
  for (const words of [
    '[2022]',
    '[…] brackets: period inferred by a rule',
    head.source,
    'scale=log&amp;milestones=on',
  ])
    expect(svg).toContain(words);
});

test('a number stands with its whole sentence, the phrase set off', () => {
  const sentence = ['It grew from 564 million to ', 'over 1.03 billion', ', & on.'] as const;
  const svg = posterOf({ ...head, kind: 'number', printed: 'over 1.03 billion', sentence });
  expect(svg.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')).toContain(
    '“It grew from 564 million to over 1.03 billion , &amp; on.”',
  );
  expect(svg).toMatch(
    /<rect [^>]*fill="yellow"\/><text [^>]*><tspan [^>]*>“It grew from 564 million to <\/tspan><tspan [^>]*data-phrase="">over 1.03 billion</u,
  );
});

test('a phrase on two lines is marked on both', () => {
  const sentence = ['word '.repeat(6), 'a phrase of many words that goes on and on', ' and so on'] as const;
  const svg = posterOf({ ...head, width: 1080, height: 1080, kind: 'number', printed: '1', sentence });
  const marked = [...svg.matchAll(/data-phrase="">([^<]*)</gu)].map(([, words = '']) => words.trim());
  expect(marked.length).toBeGreaterThan(1);
  expect(marked.join(' ')).toBe(sentence[1]);
  expect(svg.match(/fill="yellow"/gu)).toHaveLength(marked.length);
});

test('several numbers stand under each other, as large as the longest allows', () => {
  const numbers = ['1.067 billion', '73%', 'a number of very many words'].map((printed) => ({
    printed,
    words: 'Internet users, [Mar 2023]',
  }));
  const texts = textsOf(posterOf({ ...head, kind: 'numbers', numbers }));
  const all = texts.map(({ text }) => text).join(' ');
  expect(all.match(/Internet users, \[Mar 2023\]/gu)).toHaveLength(3);
  expect(all).toContain('a number of very many words');
  for (const { right } of texts) expect(right).toBeLessThanOrEqual(1920);
});

test('a picture that stands nowhere names no address', () => {
  const texts = textsOf(posterOf({ ...chart, address: undefined }));
  expect(texts.at(-1)?.text).not.toContain('http');
  expect(texts.map(({ text }) => text)).toContain(head.source);
});
