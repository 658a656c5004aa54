import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { corpus } from '../../src/state/corpus';
import { readFaces } from './fontFiles';
import { letterWidthsOf } from './letterWidths';
import { slotRules } from '../../src/domain/slotLooks';
import { lightColoursOf } from './lightColours';
import { createMeasure } from './measure';
import { rasterise } from './rasterise';

const faces = readFaces();
const measure = createMeasure(faces);

const svg = (words: string, family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><rect width="400" height="60" fill="white"/><text x="8" y="40" font-size="24" font-family="${family}">${words}</text></svg>`;

const drawn = (family: string) => rasterise(svg('over 1.03 billion', family), [...faces.values()]);

const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

test('an image has the size of its drawing, and is the same each time', async () => {
  const [first, again] = [
    await drawn("'Source Serif 4 Variable', serif"),
    await drawn("'Source Serif 4 Variable', serif"),
  ];
  expect(sizeOf(first)).toEqual([400, 60]);
  expect(Buffer.from(first).equals(again)).toBe(true);
});

test('its words are set in the fonts it names', async () => {
  const [serif, sans] = [
    await drawn("'Source Serif 4 Variable', 'Source Serif 4', serif"),
    await drawn("'Source Sans 3 Variable', 'Source Sans 3', sans-serif"),
  ];
  expect(Buffer.from(serif).equals(sans)).toBe(false);
  expect(Buffer.from(serif).equals(await drawn('Source Serif 4'))).toBe(true);
});

test('a text is measured by its letters', () => {
  const font = { size: 100, weight: 400, family: 'sans' } as const;
  expect(measure('', font)).toBe(0);
  expect(measure('00', font)).toBeCloseTo(2 * measure('0', font));
  expect(measure('w', font)).toBeGreaterThan(2 * measure('i', font));
  expect(measure('billion', { ...font, weight: 600 })).toBeGreaterThan(measure('billion', font));
  expect(measure('billion', { ...font, size: 50 })).toBeCloseTo(measure('billion', font) / 2);
});

test('the fonts have every letter of the corpus', () => {
  const { quotations, indicators, milestones, observations } = corpus.dataset;
  const letters = new Set(JSON.stringify([quotations, indicators, milestones, observations]) + '“”’–—…·[]×⅓');
  for (const [name, bytes] of faces) {
    const widths = letterWidthsOf(bytes);
    const missing = [...letters].filter((letter) => letter >= ' ' && !widths.has(letter));
    expect({ name, missing }).toEqual({ name, missing: [] });
  }
});

test('colours are those of the light theme', async () => {
  const { colours, resolve } = lightColoursOf(
    slotRules([{ id: 'park' }]) + (await readFile('src/app/styles/tokens.css', 'utf8')),
  );
  expect(colours).toEqual({
    paper: '#fdfcf9',
    ink: '#1a1c20',
    soft: '#54585f',
    rule: '#8b877e',
    mark: '#fff0b8',
  });
  expect(resolve('<text font-family="var(--sans)" fill="var(--slot-1)" stroke="currentColor"/>')).toBe(
    '<text fill="#1d5a9e" stroke="#1a1c20"/>',
  );
  expect(() => resolve('<path fill="var(--nothing)"/>')).toThrow('--nothing');
});
