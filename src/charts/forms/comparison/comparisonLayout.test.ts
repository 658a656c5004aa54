import { dataset as ten } from '../../../../fixtures/ten';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../../domain/corpus';
import { seriesOf } from '../../../domain/series';
import { comparisonLayoutOf, type ComparisonScale } from './comparisonLayout';
import { dashOf, indexMarksOf } from './comparisonMarks';
import { targetSize } from '../../frame/sizes';
import { boxOfLabel, isOverlap } from '../../labels/labelPlacement';
import { sample } from '../../testing/sample';

const compared = ['users', 'reach'].map((id) => ({ corpus: sample, series: seriesOf(sample, id) }));
const layoutAt = (width: number, scale: ComparisonScale = 'log') =>
  comparisonLayoutOf({ compared, scale, width });

test('the first number of each series is 100, and only preferred numbers are drawn', () => {
  const marks = indexMarksOf(compared);
  expect(marks.map(({ mark, value }) => [mark.observation.id, Math.round(value)])).toEqual([
    ['users.0', 100],
    ['users.2', 183],
    ['users.3', 189],
    ['reach.4', 100],
    ['reach.5', 173],
  ]);
});

test('each line has dashes of its own', () => {
  const dashes = [0, 1, 2, 3, 4, 5].map(dashOf);
  expect(new Set(dashes).size).toBe(6);
  expect(dashOf(6)).toBe(dashes[0]);
});

describe.each([332, 640, 1040])('at %i px', (width) => {
  const layout = layoutAt(width);

  test('no mark covers another, and each has a target of 24 px', () => {
    const { marks } = layout;
    for (const [index, { at, hit }] of marks.entries()) {
      expect(hit.radius).toBeGreaterThanOrEqual(12);
      for (const other of marks.slice(index + 1))
        expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThanOrEqual(24);
    }
  });

  test('marks stand inside the plot', () => {
    for (const { at } of layout.marks) {
      expect(at.x).toBeGreaterThanOrEqual(layout.plot.left);
      expect(at.x).toBeLessThanOrEqual(layout.plot.right + 0.5);
    }
  });

  test('the words at the ends stand beside the plot, inside the drawing and apart', () => {
    const boxes = layout.lines.map(({ label: { name, words, size, x, y } }) =>
      boxOfLabel({ lines: [...name, ...words], size, x, y, anchor: 'start' }),
    );
    const [first, second] = boxes;
    for (const box of boxes) {
      expect(box.left).toBeGreaterThan(layout.plot.right);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(-1);
      expect(box.bottom).toBeLessThanOrEqual(layout.size.height);
    }
    expect(first && second && isOverlap(first, second)).toBe(false);
    expect(layout.lines.map(({ label }) => label.name.join(' '))).toEqual(['Users', 'Reach']);
  });
});

test('the axis is log or begins at zero', () => {
  expect(layoutAt(1040).y).toMatchObject({ scale: 'log', domain: [100, 200] });
  expect(layoutAt(1040, 'index').y).toMatchObject({ scale: 'linear', domain: [0, 200] });
});

test('a row holds the values of one time', () => {
  expect(layoutAt(640).rows.map((row) => Object.keys(row))).toEqual([
    ['year', 'users', 'reach'],
    ['year', 'users', 'reach'],
    ['year', 'users'],
  ]);
});

test('without a series there is nothing to draw', () => {
  expect(() => comparisonLayoutOf({ compared: [], scale: 'log', width: 640 })).toThrow(RangeError);
});

describe.each([288, 332, 640, 1040])('ten numbers on each of three lines, at %i px', (width) => {
  const corpus = createCorpus(ten);
  const many = ['internet-users', 'digital-economy', 'data-output'].map((id) => ({
    corpus,
    series: seriesOf(corpus, id),
  }));
  const layout = comparisonLayoutOf({ compared: many, scale: 'log', width });

  test('time runs to the right', () => {
    for (const { id } of layout.lines) {
      const places = layout.marks
        .filter(({ mark }) => mark.indicator.id === id)
        .map(({ at, shift }) => at.x - shift);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('time has a good part of the plot', () => {
    const { left, right } = layout.plot;
    const own = layout.marks.map(({ at, shift }) => at.x - shift);
    expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan((right - left) * 0.25);
  });

  test('no mark but a first one is moved far from its time', () => {
    const moved = layout.marks.filter(
      ({ value, shift }) => value !== 100 && Math.abs(shift) > targetSize * 2,
    );
    expect(moved).toEqual([]);
  });
});
