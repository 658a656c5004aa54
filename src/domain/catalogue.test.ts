import { expect, it } from 'vitest';
import { catalogueOf } from './catalogue';
import { createWhole } from './findings/whole';
import { chartsOf, observationsInChart } from './series';
import { sample } from './testing/sample';

const corpus = createWhole(sample);
const { charts, findings } = catalogueOf(corpus);

it('names every indicator, and marks those that stand in the chart of another', () => {
  expect(charts.map(({ id }) => id)).toEqual(sample.indicators.map(({ id }) => id));
  expect(charts.filter(({ isInGroup }) => !isInGroup).map(({ id }) => id)).toEqual(
    chartsOf(corpus).map(({ id }) => id),
  );
  for (const { id, numbers } of charts) expect(numbers).toBe(observationsInChart(corpus, id).length);
});

it('names every finding with a number it rests on', () => {
  expect(findings.map(({ id }) => id)).toEqual(corpus.findings().map(({ id }) => id));
  for (const { id, number } of findings)
    expect(corpus.findingsAbout(number).map((finding) => finding.id)).toContain(id);
});

it('is held by JSON without loss', () => {
  expect(JSON.parse(JSON.stringify({ charts, findings }))).toEqual({ charts, findings });
});
