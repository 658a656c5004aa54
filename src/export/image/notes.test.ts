import { describe, expect, test } from 'vitest';
import type { Measure } from './lines';
import { placeNotes } from './notes';

const measure: Measure = (text, { size }) => text.length * size * 0.5;
const font = { size: 24, weight: 400, family: 'sans' } as const;
const least = { ...font, size: 16 };
const colours = { paper: 'white', ink: 'black', soft: 'grey', rule: 'silver', mark: 'yellow' };
const notes = Array.from({ length: 17 }, (_, index) => ({
  number: String(index + 1),
  words: `A law of many words was enacted, ${2012 + index}`,
}));

const placesIn = (markup: string) =>
  [...markup.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>([^<]*)/gu)].map(
    ([, x, y, size, text = '']) => ({
      left: Number(x),
      right: Number(x) + text.length * Number(size) * 0.5,
      y: Number(y),
      text,
    }),
  );

describe.each([
  ['wide', { x: 60, y: 200, width: 1800, height: 640 }],
  ['square', { x: 60, y: 200, width: 960, height: 780 }],
] as const)('in a %s room', (_, whole) => {
  const { room, draw } = placeNotes(notes, whole, [font, least], measure);
  const places = placesIn(draw(colours));

  test('each note is there, in the room and off the drawing', () => {
    for (const { number } of notes) expect(places.map(({ text }) => text)).toContain(number);
    for (const { left, right, y } of places) {
      expect(left).toBeGreaterThanOrEqual(whole.x);
      expect(right).toBeLessThanOrEqual(whole.x + whole.width);
      expect(y).toBeLessThanOrEqual(whole.y + whole.height);
      expect(left >= room.x + room.width || y > room.y + room.height).toBe(true);
    }
  });

  test('the drawing keeps near half of it', () => {
    expect(room.width * room.height).toBeGreaterThan(whole.width * whole.height * 0.4);
  });
});

test('without notes the drawing has the whole room', () => {
  const room = { x: 0, y: 0, width: 100, height: 100 };
  const placed = placeNotes([], room, [font, least], measure);
  expect(placed.room).toEqual(room);
  expect(placed.draw(colours)).toBe('');
});
