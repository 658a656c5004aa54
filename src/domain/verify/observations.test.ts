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
const broken = (rule: string, expected: string, found: string, record = hedged.id, topic = 'users') => [
  { file: `data/observations/${topic}.ts`, record, rule, expected, found },
];

describe('an observation that keeps the rules', () => {
  it('has no violation', () => {
    expect(sample.observations.flatMap(violationsOf)).toEqual([]);
  });
});

describe('its references', () => {
  it('must name an indicator that exists', () => {
    expect(violationsOf({ ...hedged, indicator: 'nothing' })).toEqual(
      broken('the indicator exists', 'nothing', 'no such indicator', hedged.id, '?'),
    );
  });

  it('must name a quotation that exists', () => {
    const citation = { ...hedged.citation, quotation: 'nothing' };
    expect(violationsOf({ ...hedged, citation })[0]).toEqual(
      broken('the quotation exists', 'nothing', 'no such quotation')[0],
    );
  });

  it.each([
    [-1, ' over 1.5 million visitor'],
    [1, 'ver 1.5 million visitors,'],
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
      broken('the speaker holds the turn', 'ann', 'ben'),
    );
    expect(violationsOf({ ...hedged, role: 'chair' })).toEqual(
      broken('the role is the speaker’s', 'official', 'chair'),
    );
    expect(violationsOf({ ...hedged, speaker: 'eve' })).toEqual([
      ...broken('the speaker holds the turn', 'ann', 'eve'),
      ...broken('the role is the speaker’s', 'no speaker', 'official'),
    ]);
  });

  it('must be told by the id', () => {
    const rule = 'the id reads indicator, year, briefing';
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

describe('its quantity', () => {
  it.each([
    [{ value: 1_500_001 }, 'the phrase gives the value', '1500000', '1500001'],
    [{ value: Number.NaN }, 'the phrase gives the value', '1500000', 'NaN'],
    [{ comparator: '=' }, 'the phrase gives the comparator', '>', '='],
    [{ hedge: 'about' }, 'the phrase gives the hedge', 'over', 'about'],
    [
      { printed: '1.5 million' },
      'the phrase begins with the printed words',
      'over 1.5 million',
      '1.5 million',
    ],
    [{ significantDigits: 7 }, 'the phrase gives the significant digits', '2', '7'],
    [{ unit: 'account' }, 'the unit is the indicator’s', 'person', 'account'],
  ] as const)('%j breaks “%s”', (change, rule, expected, found) => {
    expect(withQuantity(change)).toEqual(broken(rule, expected, found));
  });

  it('has the unit that the words name', () => {
    const growth = find('growth.2019.park-2020.a');
    const quantity: Quantity = { ...growth.quantity, unit: 'person' };
    expect(violationsOf({ ...growth, quantity })).toEqual([
      ...broken('the phrase gives the unit', 'times', 'person', growth.id),
      ...broken('the unit is the indicator’s', 'times', 'person', growth.id),
    ]);
  });

  it('must not miss its hedge', () => {
    const { hedge: _, ...quantity } = hedged.quantity;
    expect(violationsOf({ ...hedged, quantity })).toEqual(
      broken('the phrase gives the hedge', 'over', 'none'),
    );
  });

  it('must be stated by the phrase', () => {
    const citation = passage('park-2020.s3', 'visitors');
    expect(violationsOf({ ...hedged, citation })).toEqual(
      broken('the phrase states a quantity', 'a number', 'visitors'),
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
      ...broken(
        'the id reads indicator, year, briefing',
        'size-rank.no year.park-2020',
        'size-rank.2020.park-2020',
        rank.id,
      ),
    ]);
  });

  it('is stated only with words of the sentence itself', () => {
    const rule = 'a stated period stands in the sentence';
    expect(withPeriod(hedged, { at: '2019', basis: 'stated', evidence: [] })).toEqual(
      expect.arrayContaining(broken(rule, 'words here only', '0 here, 0 elsewhere')),
    );
    const evidence = [passage('park-2020.s7', 'in 2019')];
    expect(withPeriod(hedged, { at: '2019', basis: 'stated', evidence })).toEqual(
      broken(rule, 'words here only', '0 here, 1 elsewhere'),
    );
  });

  it('is carried only with words of another sentence', () => {
    const rule = 'a carried period cites another sentence';
    const violation = (found: string) => broken(rule, 'words elsewhere', found, carried.id, 'services');
    expect(withPeriod(carried, { at: '2019', basis: 'carried', evidence: [] })).toEqual(
      expect.arrayContaining(violation('0 here, 0 elsewhere')),
    );
    const evidence = [passage('park-2020.s4', 'Benches')];
    expect(withPeriod(carried, { at: '2019', basis: 'carried', evidence })).toEqual(
      expect.arrayContaining(violation('1 here, 0 elsewhere')),
    );
  });

  it('is what its words and its rule make of it', () => {
    const rule = 'the period is what its words and rule make of it';
    const evidence = [passage('park-2020.s3', 'In 2019')];
    expect(withPeriod(hedged, { at: '2018', basis: 'stated', evidence })).toEqual(
      expect.arrayContaining(broken(rule, 'years in “In 2019”', '2018')),
    );
    expect(withPeriod(rank, { at: '2020-04', ...inferred })).toEqual(
      expect.arrayContaining(broken(rule, '2020-05', '2020-04', rank.id)),
    );
  });

  it('has a basis that its rule allows', () => {
    expect(withPeriod(rank, { at: '2020-05', basis: 'stated', rule: 'at-briefing', evidence: [] })).toEqual(
      expect.arrayContaining(
        broken('the basis goes with the rule “at-briefing”', 'inferred', 'stated', rank.id),
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
