import { expect, it } from 'vitest';
import { linesOf, sectionsOf } from './lines';

const rows = Uint32Array.of(7, 3, 9);
const groups = [
  { unit: 'person', start: 0, count: 2 },
  { unit: 'yuan', start: 2, count: 1 },
] as const;
const grouped = linesOf(rows, groups);

it('puts a head before the rows of each group', () => {
  const kinds = Array.from({ length: grouped.count }, (_, index) => {
    const line = grouped.at(index);
    return line.kind === 'head' ? line.group.unit : `${line.row} ${line.group?.unit}`;
  });
  expect(kinds).toStrictEqual(['person', '7 person', '3 person', 'yuan', '9 yuan']);
  expect(() => grouped.at(5)).toThrow(RangeError);
});

it('is the rows alone where nothing groups them', () => {
  const plain = linesOf(rows, []);
  expect(plain.count).toBe(3);
  expect(plain.at(1)).toStrictEqual({ kind: 'row', row: 3, group: undefined });
});

it('cuts what is drawn at heads and gaps, and leaves room for what is not', () => {
  const drawn = [0, 1, 3, 4].map((index) => ({ index, start: index * 10, end: index * 10 + 10 }));
  const cut = sectionsOf(grouped, drawn);
  expect(cut.map(({ key, space, lines }) => [key, space, lines.length])).toStrictEqual([
    ['person 0', 0, 2],
    ['yuan 1', 10, 2],
  ]);
  const later = sectionsOf(linesOf(rows, []), [{ index: 2, start: 20, end: 30 }]);
  expect(later.map(({ space }) => space)).toStrictEqual([20]);
});
