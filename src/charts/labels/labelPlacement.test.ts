import { expect, test } from 'vitest';
import { type Box, type LabelRequest, placeLabels, type Side } from './labelPlacement';

const bounds: Box = { left: 0, top: 0, right: 200, bottom: 100 };
const request = (x: number, y: number, sides: readonly Side[], text = 'one billion'): LabelRequest => ({
  at: { x, y },
  mark: { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 },
  lines: [text],
  size: 12,
  sides,
});

test('the first side with room is taken', () => {
  const [label] = placeLabels([request(100, 50, ['above', 'below'], 'one')], bounds, []);
  expect(label).toMatchObject({ anchor: 'middle', x: 0 });
  expect(label?.y).toBeLessThan(-6);
});

test('a label never leaves the bounds', () => {
  const [label] = placeLabels([request(190, 50, ['right', 'left'])], bounds, []);
  expect(label?.anchor).toBe('end');
});

test('a label without room is left out', () => {
  expect(
    placeLabels([request(100, 50, ['left'], 'a very long text that has no room at all')], bounds, []),
  ).toEqual([undefined]);
});

test('two labels do not cover each other, nor the mark of the other', () => {
  const sides = ['above', 'below'] as const;
  const [first, second] = placeLabels([request(100, 50, sides), request(120, 50, sides)], bounds, []);
  expect(first?.y).toBeLessThan(0);
  expect(second?.y).toBeGreaterThan(0);
});

test('a label keeps off a line where it can', () => {
  const path = [
    { x: 100, y: 50 },
    { x: 100, y: 0 },
  ];
  const [label] = placeLabels([request(100, 50, ['above', 'below'], 'one')], bounds, path);
  expect(label?.y).toBeGreaterThan(0);
});
