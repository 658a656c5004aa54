import { describe, expect, it } from 'vitest';
import { fixedPaths, hasPage, pageOf, pathsOf } from '../domain/pages';
import { searchEntriesOf } from '../domain/searchIndex';
import { segmentsOf } from '../domain/segments';
import {
  chartFormOf,
  chartsOf,
  isAlongTime,
  observationsInChart,
  otherStatementsOf,
  seriesOf,
} from '../domain/series';
import { officialLinkOf, referenceOf } from '../domain/reference';
import { corpus } from './corpus';

const { dataset } = corpus;
const formsOf = (form: string) =>
  dataset.indicators.filter(({ id }) => chartFormOf(corpus, id) === form).map(({ id }) => id);

// Of several periods, a member of a group has a chart along time too.
const alsoAlone = (id: string) =>
  corpus.indicator(id).group !== undefined && isAlongTime(chartFormOf(corpus, id));

/** What the functions of the domain make of the published data; their own tests use a small dataset. */
describe('quotations', () => {
  it('split at their numbers and words, and read the same', () => {
    for (const quotation of dataset.quotations) {
      const words = dataset.observations
        .flatMap((o) => o.period.evidence ?? [])
        .filter((evidence) => evidence.quotation === quotation.id);
      for (const given of [[], words]) {
        const segments = segmentsOf(quotation, corpus.byQuotation(quotation.id), given);
        expect(segments.map((segment) => segment.text).join('')).toBe(quotation.exact);
        const linked = segments.flatMap((s) => (s.kind === 'number' ? s.observations : []));
        expect(linked).toHaveLength(corpus.byQuotation(quotation.id).length);
      }
    }
  });

  it('link every number once, by its own words or by words it shares', () => {
    for (const quotation of dataset.quotations) {
      for (const segment of segmentsOf(quotation, corpus.byQuotation(quotation.id))) {
        if (segment.kind !== 'number') continue;
        expect(segment.observations.every((o) => segment.text.includes(o.citation.phrase))).toBe(true);
      }
    }
  });
});

describe('charts', () => {
  it('draw each indicator in the form that suits its periods', () => {
    for (const id of formsOf('line')) expect(seriesOf(corpus, id).points.length).toBeGreaterThan(2);
    expect(formsOf('line')).toContain('internet-users');
    const forms = ['line', 'ranks', 'bars', 'pair'].flatMap(formsOf);
    expect(forms).toHaveLength(dataset.indicators.length);
    const ranks = dataset.indicators.filter((indicator) => indicator.unit === 'rank').map(({ id }) => id);
    expect(formsOf('ranks')).toEqual(ranks);
    for (const id of formsOf('pair')) expect(seriesOf(corpus, id).points).toHaveLength(2);
    for (const id of formsOf('bars')) expect(seriesOf(corpus, id).points).toHaveLength(1);
  });

  it('cover every indicator, or its group, exactly once', () => {
    const shown = chartsOf(corpus).flatMap(({ id }) => {
      const { group } = corpus.indicator(id);
      const isGroup = group !== undefined && !isAlongTime(chartFormOf(corpus, id));
      if (!isGroup) return [id];
      return corpus.membersOf(group).flatMap((i) => (alsoAlone(i.id) ? [] : [i.id]));
    });
    expect(shown.toSorted()).toEqual(dataset.indicators.map(({ id }) => id).toSorted());
  });

  it('show every observation in one chart and no other', () => {
    const shown = chartsOf(corpus).flatMap(({ id }) =>
      observationsInChart(corpus, id).flatMap((o) =>
        o.indicator !== id && alsoAlone(o.indicator) ? [] : [o.id],
      ),
    );
    expect(shown.toSorted()).toEqual(dataset.observations.map((o) => o.id).toSorted());
  });

  it('draw every statement of a series once, preferred or beside it', () => {
    for (const { id } of dataset.indicators) {
      const { points } = seriesOf(corpus, id);
      const drawn = points.flatMap((point) => [point.preferred].concat(point.alternates));
      expect(new Set(drawn)).toEqual(new Set(corpus.byIndicator(id)));
      expect(drawn).toHaveLength(corpus.byIndicator(id).length);
    }
  });

  it('put the more exact “564 million” in the line and “560 million” beside it', () => {
    const [start] = seriesOf(corpus, 'internet-users').points;
    expect(start?.preferred.quantity.printed).toBe('564 million');
    expect(start?.alternates.map((o) => o.quantity.printed)).toEqual(['560 million']);
  });
});

describe('observations', () => {
  it('are walked from the first to the last, across both briefings', () => {
    let current = corpus.inReadingOrder[0]?.id;
    const walked: string[] = [];
    while (current !== undefined) {
      const { next, place, previous } = corpus.placeOf(current);
      expect(place).toBe(walked.length + 1);
      expect(previous?.id).toBe(walked.at(-1));
      walked.push(current);
      current = next?.id;
    }
    expect(walked).toEqual(corpus.inReadingOrder.map((o) => o.id));
    expect(walked).toHaveLength(dataset.observations.length);
  });

  it('name each other when they state the same quantity', () => {
    for (const observation of dataset.observations) {
      for (const other of otherStatementsOf(corpus, observation)) {
        expect(otherStatementsOf(corpus, other)).toContain(observation);
      }
    }
  });

  it('have a reference and an official link that a browser can follow', () => {
    for (const observation of dataset.observations) {
      expect(new URL(officialLinkOf(corpus, observation)).hash).toMatch(/^#:~:text=[^-&\s]+$/u);
      expect(referenceOf(corpus, observation, 'x').split('\n')).toHaveLength(4);
    }
  });

  it('are all found by the search, each once', () => {
    const found = searchEntriesOf(corpus);
    const { indicators, observations, checks, milestones } = dataset;
    expect(new Set(found.map(({ kind, id, title }) => `${kind} ${id} ${title}`)).size).toBe(
      indicators.length + observations.length + checks.length + milestones.length,
    );
  });
});

describe('pages', () => {
  it('have a path for every record, each once, that is read as that page', () => {
    const paths = pathsOf(corpus);
    const { indicators, briefings, observations } = dataset;
    expect(new Set(paths).size).toBe(
      fixedPaths.length + indicators.length + briefings.length + observations.length,
    );
    expect(paths.filter((path) => !hasPage(corpus, pageOf(path)))).toEqual([]);
    expect(paths.filter((path) => new URL(path, 'https://v.example').pathname !== path)).toEqual([]);
  });
});
