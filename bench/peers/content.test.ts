import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataset } from '#data';
import { createCorpus } from '../../src/domain/corpus';
import { peerContentOf } from './content';

const { charts, columns, rows } = peerContentOf(createCorpus(dataset));

it('has every number in a row, with a word for each column', () => {
  expect(rows).toHaveLength(dataset.observations.length);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
});

it('has charts of two and more points that can be placed', () => {
  expect(charts.length).toBeGreaterThan(10);
  expect(charts.filter(({ points }) => points.length < 2)).toEqual([]);
  const placed = charts.flatMap(({ points, isAlongTime }) =>
    points.flatMap(({ value, year }) => (isAlongTime ? [value, year] : [value])),
  );
  expect(placed.filter((value) => !Number.isFinite(value))).toEqual([]);
});

it('installs other tools beside this package, from no registry by name', () => {
  const own = readFileSync('package.json', 'utf8');
  for (const name of ['echarts', '@observablehq/framework', '@observablehq/plot'])
    expect(own).not.toContain(`"${name}"`);
  expect(readFileSync('bench/peers/tools/package-lock.json', 'utf8')).not.toMatch(/"resolved":|registry\./u);
});
