import { describe, expect, it } from 'vitest';
import { briefingOf, createCorpus } from './corpus';
import { nameOf } from './format';
import { sample } from './testing/sample';

const corpus = createCorpus(sample);
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

describe('createCorpus', () => {
  it('finds each record by its id', () => {
    expect(corpus.briefing('park-2021').title).toBe('Park day');
    expect(corpus.quotation('park-2020.s4').exact).toBe('Benches rose to 40 pieces.');
    expect(corpus.indicator('trees').label).toBe('Trees');
    expect(corpus.group('things').label).toBe('Things in the park');
    expect(corpus.turn('park-2020.t2').speaker).toBe('ben');
    expect(corpus.speaker('park-2020', 'ben').name).toBe('Ben');
    expect(corpus.observation('trees.2020.park-2020.a')?.quantity.value).toBe(3400);
  });

  it.each(['', 'nothing', '__proto__', 'constructor', 'toString'])('throws on the unknown id “%s”', (id) => {
    expect(() => corpus.briefing(id)).toThrow(new RangeError(`No briefing has the id "${id}"`));
    expect(() => corpus.quotation(id)).toThrow(new RangeError(`No quotation has the id "${id}"`));
    expect(() => corpus.indicator(id)).toThrow(new RangeError(`No indicator has the id "${id}"`));
    expect(() => corpus.group(id)).toThrow(new RangeError(`No group has the id "${id}"`));
    expect(() => corpus.turn(id)).toThrow(new RangeError(`No turn has the id "${id}"`));
    expect(() => corpus.speaker('park-2020', id)).toThrow(
      new RangeError(`No speaker has the id "park-2020 ${id}"`),
    );
  });

  it('has no observation and empty lists for unknown ids', () => {
    expect(corpus.observation('__proto__')).toBeUndefined();
    expect(corpus.byIndicator('constructor')).toEqual([]);
    expect(corpus.byQuotation('nothing')).toEqual([]);
    expect(corpus.milestonesByQuotation('nothing')).toEqual([]);
  });

  it('puts observations in the order they were said, briefing by briefing', () => {
    expect(idsOf(corpus.inReadingOrder)).toEqual([
      'visitors.2018.park-2020.a',
      'visitors.2019.park-2020.a',
      'growth.2019.park-2020.a',
      'benches.2019.park-2020.a',
      'trees.2020.park-2020.a',
      'size-rank.2020.park-2020.a',
      'visitors.2019.park-2020.b',
      'visitors.2020.park-2021.a',
    ]);
    const turned = createCorpus({ ...sample, briefings: sample.briefings.toReversed() });
    expect(idsOf(turned.inReadingOrder)[0]).toBe('visitors.2020.park-2021.a');
  });

  it('orders numbers on one phrase by id, however the data lists them', () => {
    const [first] = sample.observations;
    const twin = first && { ...first, id: 'visitors.2018.park-2020.0' };
    const observations = twin ? [...sample.observations, twin] : [];
    for (const listed of [observations, observations.toReversed()]) {
      expect(idsOf(createCorpus({ ...sample, observations: listed }).inReadingOrder).slice(0, 2)).toEqual([
        'visitors.2018.park-2020.0',
        'visitors.2018.park-2020.a',
      ]);
    }
  });

  it('leaves the dataset as it was given', () => {
    expect(corpus.dataset).toBe(sample);
    expect(sample.observations[1]?.id).toBe('visitors.2019.park-2020.b');
  });

  it('groups observations and milestones', () => {
    expect(idsOf(corpus.byIndicator('visitors'))).toEqual([
      'visitors.2018.park-2020.a',
      'visitors.2019.park-2020.a',
      'visitors.2019.park-2020.b',
      'visitors.2020.park-2021.a',
    ]);
    expect(idsOf(corpus.byQuotation('park-2020.s3'))).toEqual([
      'visitors.2019.park-2020.a',
      'growth.2019.park-2020.a',
    ]);
    expect(idsOf(corpus.milestonesByQuotation('park-2020.s8'))).toEqual(['gate-opened']);
  });
});

/** A number as those beside it name it. */
const neighbour = (id: string) => {
  const observation = corpus.observation(id);
  if (!observation) throw new RangeError(id);
  const indicator = corpus.indicator(observation.indicator);
  const { printed } = observation.quantity;
  return { id, label: indicator.label, printed, name: nameOf(indicator, observation) };
};

describe('placeOf', () => {
  it('has no neighbour before the first and after the last number', () => {
    expect(corpus.size).toBe(8);
    expect(corpus.placeOf('visitors.2018.park-2020.a')).toEqual({
      place: 1,
      next: neighbour('visitors.2019.park-2020.a'),
    });
    expect(corpus.placeOf('visitors.2020.park-2021.a')).toEqual({
      place: 8,
      previous: neighbour('visitors.2019.park-2020.b'),
    });
  });

  it('names the numbers beside one as their links do', () => {
    expect(corpus.placeOf('growth.2019.park-2020.a')).toEqual({
      place: 3,
      previous: neighbour('visitors.2019.park-2020.a'),
      next: neighbour('benches.2019.park-2020.a'),
    });
  });

  it.each(['nothing', '__proto__'])('throws on the unknown id “%s”', (id) => {
    expect(() => corpus.placeOf(id)).toThrow(new RangeError(`No observation has the id "${id}"`));
  });
});

describe('the shelf', () => {
  it('has the newest briefings in their order, with their places in all', () => {
    expect(corpus.recentBriefings.map(({ id, place, quotations }) => [id, place, quotations])).toEqual([
      ['park-2020', 0, 7],
      ['park-2021', 1, 1],
    ]);
    const [model] = sample.briefings;
    const briefings = model
      ? Array.from({ length: 9 }, (_, index) => ({ ...model, id: `park-${index}` }))
      : [];
    const many = createCorpus({ ...sample, briefings, quotations: [], observations: [], milestones: [] });
    expect(many.recentBriefings.map(({ id, place }) => [id, place])).toEqual([
      ['park-5', 5],
      ['park-6', 6],
      ['park-7', 7],
      ['park-8', 8],
    ]);
    expect(many.briefingCount).toBe(9);
    expect(many.summary('park-0').place).toBe(0);
  });
});

describe('briefingOf', () => {
  it('is the briefing of the cited sentence', () => {
    expect(corpus.inReadingOrder.map((o) => briefingOf(corpus, o).id)).toEqual(
      corpus.inReadingOrder.map((o) => (o.id.includes('park-2021') ? 'park-2021' : 'park-2020')),
    );
  });
});
