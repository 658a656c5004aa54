import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import type { Observation, Period, Quantity } from './model';
import {
  chartFormOf,
  chartsOf,
  isAlongTime,
  observationsInChart,
  otherStatementsOf,
  plainOf,
  seriesOf,
} from './series';
import { sample } from './testing/sample';

const corpus = createCorpus(sample);
const [model] = sample.observations as [Observation];
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);
const find = (id: string) => corpus.observation(id) as Observation;

type Statement = {
  id: string;
  quantity?: Partial<Quantity>;
  basis?: Period['basis'];
  otherReading?: string;
};

const statement = (
  { id, quantity, basis = 'stated', otherReading }: Statement,
  index: number,
): Observation => ({
  ...model,
  ...(otherReading === undefined ? {} : { otherReading }),
  id,
  quantity: { ...model.quantity, ...quantity },
  period: { at: '2018', basis, rule: 'at-briefing', evidence: [] } as Period,
  citation: { ...model.citation, start: model.citation.start + index },
});

/** A corpus with nothing but statements about visitors in one year, said in the order given. */
const statements = (...given: Statement[]) => createCorpus({ ...sample, observations: given.map(statement) });

const orderOf = (of: ReturnType<typeof statements>) =>
  seriesOf(of, 'visitors').points.map(({ preferred, alternates }) => idsOf([preferred, ...alternates]));

describe('seriesOf', () => {
  it('gives a point for each period, in time order, with its place in years', () => {
    const { indicator, points } = seriesOf(corpus, 'visitors');
    expect(indicator.id).toBe('visitors');
    expect(points.map(({ preferred, alternates, year }) => [preferred.id, idsOf(alternates), year])).toEqual([
      ['visitors.2018.park-2020.a', [], 2018.5],
      ['visitors.2019.park-2020.a', ['visitors.2019.park-2020.b'], 2019.5],
      ['visitors.2020.park-2021.a', [], 2020.5],
    ]);
  });

  it('throws on an unknown indicator', () => {
    expect(() => seriesOf(corpus, 'nothing')).toThrow('No indicator has the id "nothing"');
  });

  it('prefers a stated period to a carried and that to an inferred one, before all else', () => {
    const exact = { significantDigits: 5 };
    expect(
      orderOf(
        statements(
          { id: 'inferred', basis: 'inferred', quantity: exact },
          { id: 'carried', basis: 'carried' },
          { id: 'stated', quantity: { significantDigits: 1, comparator: '~' } },
        ),
      ),
    ).toEqual([['stated', 'carried', 'inferred']]);
  });

  it('then prefers more digits, then a plain number to a hedged one, then the first said', () => {
    expect(
      orderOf(
        statements(
          { id: 'hedged', quantity: { comparator: '>' } },
          { id: 'plain' },
          { id: 'later' },
          { id: 'exact', quantity: { significantDigits: 4, comparator: '<' } },
        ),
      ),
    ).toEqual([['exact', 'plain', 'later', 'hedged']]);
  });
});

describe('words with more than one reading', () => {
  it('come after words with one, before all else', () => {
    expect(
      orderOf(
        statements(
          { id: 'unclear', otherReading: 'as of one day', quantity: { significantDigits: 5 } },
          { id: 'clear', basis: 'inferred', quantity: { comparator: '>' } },
        ),
      ),
    ).toEqual([['clear', 'unclear']]);
  });
});

const plainIn = (...given: Statement[]) => seriesOf(statements(...given), 'visitors').points.map(plainOf);

describe('the statement to compute with', () => {
  it('is a plain one, even where a limit is preferred', () => {
    const limit = { id: 'limit', quantity: { comparator: '>', significantDigits: 5 } } as const;
    expect(idsOf(plainIn(limit, { id: 'plain' }))).toEqual(['plain']);
  });

  it('is of several plain ones the preferred', () => {
    const exact = { id: 'exact', quantity: { significantDigits: 5 } };
    expect(idsOf(plainIn({ id: 'rounded' }, exact))).toEqual(['exact']);
  });

  it('is the preferred one where none is plain', () => {
    const about = { id: 'about', quantity: { comparator: '~', significantDigits: 5 } } as const;
    expect(idsOf(plainIn({ id: 'over', quantity: { comparator: '>' } }, about))).toEqual(['about']);
  });
});

describe('chartFormOf', () => {
  it('follows the number of periods, and the unit of a rank', () => {
    expect(sample.indicators.map(({ id }) => [id, chartFormOf(corpus, id)])).toEqual([
      ['visitors', 'line'],
      ['growth', 'bars'],
      ['benches', 'bars'],
      ['trees', 'bars'],
      ['size-rank', 'ranks'],
    ]);
    const earlier = sample.observations.filter((o) => !o.id.endsWith('park-2021.a'));
    expect(chartFormOf(createCorpus({ ...sample, observations: earlier }), 'visitors')).toBe('pair');
  });

  it('counts periods, not statements', () => {
    expect(chartFormOf(statements({ id: 'a' }, { id: 'b' }, { id: 'c' }), 'visitors')).toBe('bars');
  });

  it('has an axis of time for lines and pairs alone', () => {
    expect((['line', 'pair', 'bars', 'ranks'] as const).map(isAlongTime)).toEqual([true, true, false, false]);
  });
});

describe('charts', () => {
  it('show a group together where it is read side by side', () => {
    const group = ['benches.2019.park-2020.a', 'trees.2020.park-2020.a'];
    expect(idsOf(observationsInChart(corpus, 'benches'))).toEqual(group);
    expect(idsOf(observationsInChart(corpus, 'trees'))).toEqual(group);
    expect(idsOf(observationsInChart(corpus, 'growth'))).toEqual(['growth.2019.park-2020.a']);
  });

  it('show a series alone, even when its indicator is in a group', () => {
    const indicators = sample.indicators.map((i) => (i.id === 'visitors' ? { ...i, group: 'things' } : i));
    expect(observationsInChart(createCorpus({ ...sample, indicators }), 'visitors')).toHaveLength(4);
  });

  it('are one for each indicator, a group once, in the order of the data', () => {
    expect(idsOf(chartsOf(corpus))).toEqual(['visitors', 'growth', 'benches', 'size-rank']);
  });
});

describe('around one observation', () => {
  it('other statements share indicator and time', () => {
    expect(idsOf(otherStatementsOf(corpus, find('visitors.2019.park-2020.a')))).toEqual([
      'visitors.2019.park-2020.b',
    ]);
    expect(idsOf(otherStatementsOf(corpus, find('visitors.2019.park-2020.b')))).toEqual([
      'visitors.2019.park-2020.a',
    ]);
    expect(otherStatementsOf(corpus, find('benches.2019.park-2020.a'))).toEqual([]);
  });
});
