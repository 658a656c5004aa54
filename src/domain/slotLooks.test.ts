import { describe, expect, it } from 'vitest';
import { slotRules } from './slotLooks';
import { markShapes } from './slots';

const places = markShapes.map((_, place) => ({ id: `briefing-${place}` }));
const pairs = [...slotRules(places).matchAll(/light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)];
const themes = {
  light: { paper: '#fdfcf9', colours: pairs.map(([, light = '']) => light) },
  dark: { paper: '#16181b', colours: pairs.map(([, , dark = '']) => dark) },
};

type Triple = readonly [number, number, number];

/** Linear light of a colour, each channel from 0 to 1. */
const linearOf = (colour: string): Triple =>
  [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as unknown as Triple;

const dot = (row: Triple, [r, g, b]: Triple) => row[0] * r + row[1] * g + row[2] * b;

/** WCAG 2.2: contrast ratio. */
function contrastOf(a: string, b: string): number {
  const [more = 0, less = 0] = [a, b]
    .map((colour) => dot([0.2126, 0.7152, 0.0722], linearOf(colour)) + 0.05)
    .toSorted((x, y) => y - x);
  return more / less;
}

/** What is left of a colour without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const visions: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB of linear light under D65. */
function labOf(light: Triple): Triple {
  const [x, y, z] = (
    [
      [[0.4124, 0.3576, 0.1805], 0.95047],
      [[0.2126, 0.7152, 0.0722], 1],
      [[0.0193, 0.1192, 0.9505], 1.08883],
    ] as const
  )
    .map(([row, white]) => dot(row, light) / white)
    .map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(themes))('the designed colours, %s', (_, { paper, colours }) => {
  it('are one for each shape, and readable on paper', () => {
    expect(colours).toHaveLength(markShapes.length);
    expect(colours.filter((colour) => contrastOf(colour, paper) < 4.5)).toEqual([]);
  });

  it.each(Object.entries(visions))('differ in pairs with %s colour vision', (_vision, rows) => {
    const seen = colours.map((colour) => {
      const light = linearOf(colour);
      return labOf(rows.map((row) => Math.min(1, Math.max(0, dot(row, light)))) as unknown as Triple);
    });
    const near = seen.flatMap((a, i) =>
      seen.flatMap((b, j) =>
        i < j && Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 10
          ? [`${colours[i]} ${colours[j]}`]
          : [],
      ),
    );
    expect(near).toEqual([]);
  });
});
