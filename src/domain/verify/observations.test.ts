import { describe, expect, it } from 'vitest';
import type { Observation, Period, Quantity } from '../model';
import { passage, sample } from '../testing/sample';
import { verifyObservation } from './observations';

const find = (id: string) => sample.observations.find((o) => o.id === id) as Observation;
const hedged = find('visitors.2019.park-2020.a');
const rank = find('size-rank.2020.park-2020.a');
const carried = find('benches.2019.park-2020.a');
const violationsOf = (observation: Observation) => verifyObservation(sample, observation);
const withQuantity = (change: Partial<Quantity>) =>
  violationsOf({ ...hedged, quantity: { ...hedged.quantity, ...change } });
const withPeriod = (observation: Observation, period: Period) => violationsOf({ ...observation, period });

/** The one violation of a rule by the hedged observation, or by another record. */
const broken = (rule: string, expected: string, found: string, record = hedged.id) => [
  { file: `data/briefings/${record.split('.').at(-2)}/observations.ts`, record, rule, expected, found },
];

const opening = 'a sentence that opens with its date dates its numbers';

describe('an observation that keeps the rules', () => {
  it('has no violation', () => {
    expect(sample.observations.flatMap(violationsOf)).toEqual([]);
  });
});

describe('its references', () => {
  it('must name an indicator that exists', () => {
    expect(violationsOf({ ...hedged, indicator: 'nothing' })).toEqual(
      broken('the indicator exists', 'nothing', 'no such indicator', hedged.id),
    );
  });

  it('must name a quotation that exists', () => {
    const citation = { ...hedged.citation, quotation: 'nothing' };
    expect(violationsOf({ ...hedged, citation })[0]).toEqual(
      broken('the quotation exists', 'nothing', 'no such quotation')[0],
    );
  });

  it.each([
    [-1, ' over 1.5 million peopl'],
    [1, 'ver 1.5 million people '],
    [-45, ''],
    [-1000, ''],
    [1000, ''],
  ])('must give the phrase at its place, not %i beside it', (step, found) => {
    const citation = { ...hedged.citation, start: hedged.citation.start + step };
    expect(violationsOf({ ...hedged, citation })).toEqual(
      broken('the phrase stands at its position inside its quotation', hedged.citation.phrase, found),
    );
  });

  it('must give the speaker of the turn, in the speaker’s role', () => {
    expect(violationsOf({ ...hedged, speaker: 'ben', role: 'questioner' })).toEqual(
      broken('the recorded speaker is the one speaking in this turn', 'ann', 'ben'),
    );
    expect(violationsOf({ ...hedged, role: 'chair' })).toEqual(
      broken('the recorded role is the one in the list of speakers', 'official', 'chair'),
    );
    expect(violationsOf({ ...hedged, speaker: 'eve' })).toEqual([
      ...broken('the recorded speaker is the one speaking in this turn', 'ann', 'eve'),
      ...broken('the recorded role is the one in the list of speakers', 'no speaker', 'official'),
    ]);
  });

  it('must be told by the id', () => {
    const rule = 'the id is the indicator, year and briefing';
    const right = 'visitors.2019.park-2020';
    for (const id of [
      'visitors.2018.park-2020.a',
      'visitors.2019.park-2021.a',
      'visitors.2019.park-2020.aa',
    ]) {
      expect(violationsOf({ ...hedged, id })).toEqual(broken(rule, right, id.replace(/\.a$/u, ''), id));
    }
  });
});

describe('the year in its id', () => {
  const rule = 'the id is the indicator, year and briefing';
  const id = 'visitors.2018.park-2020.a';

  it('may be kept when its period is corrected', () => {
    expect(violationsOf({ ...hedged, id, idYear: '2018' })).toEqual([]);
  });

  it('is the kept one, not that of the period', () => {
    expect(violationsOf({ ...hedged, idYear: '2018' })).toEqual(
      broken(rule, 'visitors.2018.park-2020', 'visitors.2019.park-2020'),
    );
  });

  it('is that of the briefing’s month where only a latest time is known', () => {
    expect(violationsOf({ ...rank, id: 'size-rank.2019.park-2020.a' })).toEqual(
      broken(rule, 'size-rank.2020.park-2020', 'size-rank.2019.park-2020', 'size-rank.2019.park-2020.a'),
    );
  });
});

describe('its quantity', () => {
  it.each([
    [{ value: 1_500_001 }, 'the recorded value is the one the phrase states', '1500000', '1500001'],
    [{ value: Number.NaN }, 'the recorded value is the one the phrase states', '1500000', 'NaN'],
    [{ comparator: '=' }, 'the recorded comparator is the one the phrase states', '>', '='],
    [{ hedge: 'about' }, 'the recorded hedge is the one the phrase states', 'over', 'about'],
    [
      { printed: '1.5 million' },
      'the phrase begins with the printed words',
      'over 1.5 million',
      '1.5 million',
    ],
    [
      { significantDigits: 7 },
      'the recorded number of significant digits is the one the phrase states',
      '2',
      '7',
    ],
  ] as const)('%j breaks “%s”', (change, rule, expected, found) => {
    expect(withQuantity(change)).toEqual(broken(rule, expected, found));
  });

  it('has the unit that the words name', () => {
    const growth = find('growth.2019.park-2020.a');
    const quantity: Quantity = { ...growth.quantity, unit: 'person' };
    expect(violationsOf({ ...growth, quantity })).toEqual([
      ...broken('the recorded unit is the one the phrase states', 'times', 'person', growth.id),
      ...broken('the unit is the indicator’s', 'times', 'person', growth.id),
    ]);
  });

  it('has the unit of its indicator', () => {
    const indicators = sample.indicators.map((i) => Object.assign({ ...i }, { unit: 'account' }));
    expect(verifyObservation({ ...sample, indicators }, hedged)).toEqual(
      broken('the unit is the indicator’s', 'account', 'person'),
    );
  });

  it('must not miss its hedge', () => {
    const { hedge: _, ...quantity } = hedged.quantity;
    expect(violationsOf({ ...hedged, quantity })).toEqual(
      broken('the recorded hedge is the one the phrase states', 'over', 'none'),
    );
  });

  it('must be stated by the phrase', () => {
    const citation = passage('park-2020.s3', 'people visiting');
    expect(violationsOf({ ...hedged, citation })).toEqual(
      broken(
        'every word of the phrase can be read',
        'a hedge, a number, a scale and a unit that are known',
        'people visiting',
      ),
    );
  });
});

const noEdtf = (found: string) => broken('the period is EDTF', 'a date or a span', found, rank.id);

describe('its period', () => {
  const inferred = { basis: 'inferred', rule: 'at-briefing' } as const;

  it.each(['2020-13', '2020-02-30', '2020-5'] as const)('is no date as “%s”', (at) => {
    expect(withPeriod(rank, { at, ...inferred })).toEqual(noEdtf(at));
  });

  it('is no span when it ends before it begins, or where it begins', () => {
    expect(withPeriod(rank, { from: '2021', to: '2020', ...inferred })).toEqual(noEdtf('2021/2020'));
    expect(withPeriod(rank, { from: '2020', to: '2020', ...inferred })).toEqual(noEdtf('2020/2020'));
    expect(withPeriod(rank, { from: '..', to: '2020-05', ...inferred, rule: 'until-briefing' })).toEqual([]);
  });

  it('is reported, not thrown, when open at both ends', () => {
    expect(withPeriod(rank, { from: '..', to: '..', ...inferred })).toEqual([
      ...noEdtf('../..'),
      ...broken('a rank has a period of this form', 'moment or bound or span', 'from then on', rank.id),
      ...broken(
        'the id is the indicator, year and briefing',
        'size-rank.no year.park-2020',
        'size-rank.2020.park-2020',
        rank.id,
      ),
    ]);
  });

  it('is stated only with words of the sentence itself', () => {
    const rule = 'a stated period cites only its own sentence';
    expect(withPeriod(hedged, { at: '2019', basis: 'stated', evidence: [] })).toEqual(
      expect.arrayContaining(broken(rule, 'evidence in this sentence', '0 in this sentence, 0 in others')),
    );
    const evidence = [passage('park-2020.s7', 'in 2019')];
    expect(withPeriod(hedged, { at: '2019', basis: 'stated', evidence })).toEqual([
      ...broken(rule, 'evidence in this sentence', '0 in this sentence, 1 in others'),
      ...broken(opening, 'In 2019', 'other words'),
    ]);
  });

  it('is carried only with words of another sentence', () => {
    const rule = 'a carried period cites another sentence';
    const violation = (found: string) => broken(rule, 'evidence in another sentence', found, carried.id);
    expect(withPeriod(carried, { at: '2019', basis: 'carried', evidence: [] })).toEqual(
      expect.arrayContaining(violation('0 in this sentence, 0 in others')),
    );
    const evidence = [passage('park-2020.s4', 'Benches')];
    expect(withPeriod(carried, { at: '2019', basis: 'carried', evidence })).toEqual(
      expect.arrayContaining(violation('1 in this sentence, 0 in others')),
    );
  });

  it('is what its words and its rule make of it', () => {
    const rule = 'the recorded period follows from its words and rule';
    const evidence = [passage('park-2020.s3', 'In 2019')];
    expect(withPeriod(hedged, { at: '2018', basis: 'stated', evidence })).toEqual(
      expect.arrayContaining(broken(rule, 'years in “In 2019”', '2018')),
    );
    expect(withPeriod(rank, { at: '2020-04', ...inferred })).toEqual(
      expect.arrayContaining(broken(rule, 'by ../2020-05', '2020-04', rank.id)),
    );
  });

  it('is read from the day of its own briefing', () => {
    const later = { ...find('visitors.2020.park-2021.a'), idYear: '2020' };
    const period = { from: '..', to: '2021-05', basis: 'inferred', rule: 'until-briefing' } as const;
    expect(withPeriod(later, period)).toEqual(broken(opening, 'In 2020', 'other words', later.id));
  });

  it('has a basis that its rule allows', () => {
    expect(withPeriod(rank, { at: '2020-05', basis: 'stated', rule: 'at-briefing', evidence: [] })).toEqual(
      expect.arrayContaining(
        broken('the rule “at-briefing” allows this basis', 'inferred', 'stated', rank.id),
      ),
    );
  });

  it('rests on evidence that stands at its place', () => {
    const right = passage('park-2020.s3', 'In 2019');
    const evidence = [{ ...right, start: right.start + 1 }];
    expect(withPeriod(hedged, { at: '2019', basis: 'stated', evidence })).toEqual(
      broken('the phrase stands at its position inside its quotation', 'In 2019', 'n 2019 '),
    );
  });
});
