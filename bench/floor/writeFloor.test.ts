import { describe, expect, it } from 'vitest';
import { dataset } from '#data';
import { marksOf } from '../../src/charts/forms/specs';
import { createCorpus } from '../../src/domain/corpus';
import { chartInForm, observationsInChart } from '../../src/domain/series';
import { benchPagesOf } from '../pages';
import { drawnCharts } from './overview';
import { fileOf } from './writeFloor';

const corpus = createCorpus(dataset);
const pages = new Map(benchPagesOf(corpus).map((page) => [page.name, page]));
const floor = (name: string) => pages.get(name)?.floor ?? '';
const count = (text: string, words: string) => text.split(words).length - 1;

describe('the floor', () => {
  it('loads nothing and runs nothing', () => {
    for (const page of pages.values())
      expect(page.floor).not.toMatch(/<script|<link(?! rel=icon href=data:,)|<img|src=|@import|url\(/u);
  });

  it('has every chart of the overview with every mark', () => {
    const marks = drawnCharts(corpus).flatMap((indicator) => observationsInChart(corpus, indicator.id));
    const drawings = floor('overview').match(/<svg.*?<\/svg>/gsu) ?? [];
    expect(drawings).toHaveLength(drawnCharts(corpus).length);
    expect(pages.get('overview')?.charts).toBe(drawings.length);
    expect(count(drawings.join(''), '<a ')).toBe(marks.length);
  });

  it('has every number in the overview and in the table', () => {
    for (const { id } of dataset.observations) {
      expect(floor('table')).toContain(`href="/figures/${id}"`);
    }
    for (const indicator of drawnCharts(corpus)) {
      for (const { observation } of marksOf(chartInForm(corpus, indicator.id))) {
        expect(floor('overview')).toContain(`href="/figures/${observation.id}"`);
      }
    }
  });

  it('quotes every sentence of the briefing', () => {
    const quotations = dataset.quotations.filter((quotation) => quotation.briefing === 'scio-2023');
    expect(count(floor('briefing'), '<q>')).toBe(quotations.length);
  });

  it('draws nothing that cannot be placed', () => {
    for (const page of pages.values()) expect(page.floor).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

it('puts a page where a static host looks for it', () => {
  expect([fileOf('/'), fileOf('/charts/users')]).toEqual(['index.html', 'charts/users.html']);
});
