import { describe, expect, it } from 'vitest';
import { type Corpus, createCorpus } from './corpus';
import type { Observation, Period, Quantity } from './model';
import { sample } from './testing/sample';
import {
  changeWords,
  latestTwoOf,
  compareStatements,
  inBoth,
  twoBriefingsOf as setBeside,
} from './twoBriefings';

const corpus = createCorpus(sample);

/** The newest two briefings of a corpus, side by side. */
const twoBriefingsOf = (of: Corpus) => {
  const sides = latestTwoOf(of);
  return sides && setBeside(...sides);
};

const visitors = corpus.indicator('visitors');
const rank = corpus.indicator('size-rank');
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const [model] = sample.observations as [Observation];

const statement = (at: '2018' | '2020', quantity: Partial<Quantity>, time?: Period): Observation => ({
  ...model,
  quantity: { ...model.quantity, comparator: '=', ...quantity },
  period: time ?? { at, basis: 'stated', evidence: [] },
});

const span: Period = { from: '2018', to: '2020', basis: 'stated', evidence: [] };
const changeBetween = (a: Observation, b: Observation) => {
  const { change } = compareStatements(visitors, a, b);
  return change && changeWords(change);
};

describe('two briefings', () => {
  it('have what both, only the first and only the second speak of, by topic', () => {
    const two = twoBriefingsOf(corpus);
    expect([two?.first.id, two?.second.id]).toEqual(['park-2020', 'park-2021']);
    expect(
      two?.topics.map(({ topic, both, one }) => [
        topic,
        both.map(({ indicator }) => indicator.id),
        one.map((said) => [said.indicator.id, said.in]),
      ]),
    ).toEqual([
      [
        'users',
        ['visitors'],
        [
          ['growth', 'first'],
          ['size-rank', 'first'],
        ],
      ],
      [
        'services',
        [],
        [
          ['benches', 'first'],
          ['trees', 'first'],
        ],
      ],
    ]);
  });

  it('say of each indicator every statement once, by time, the preferred one first and the latest last', () => {
    const two = twoBriefingsOf(corpus);
    const [pair] = two ? inBoth(two) : [];
    const told = (points: { preferred: Observation; alternates: readonly Observation[] }[]) =>
      points.map(({ preferred, alternates }) => idsOf([preferred, ...alternates]));
    expect(told([...(pair?.first.points ?? [])])).toEqual([
      ['visitors.2018.park-2020.a'],
      ['visitors.2019.park-2020.a', 'visitors.2019.park-2020.b'],
    ]);
    expect(pair?.first.latest.id).toBe('visitors.2019.park-2020.a');
    expect(told([...(pair?.second.points ?? [])])).toEqual([['visitors.2020.park-2021.a']]);
    const statements = (two?.topics ?? []).flatMap(({ both, one }) => [
      ...both.flatMap(({ first, second }) => [first, second]),
      ...one.map((said) => said.told),
    ]);
    const ids = statements.flatMap(({ points }) => told([...points]).flat());
    expect(ids.toSorted()).toEqual(idsOf(sample.observations).toSorted());
  });

  it('compare the plain statement of a time with one that only sets a limit', () => {
    const limit = statement('2018', { comparator: '>', significantDigits: 4, printed: 'over 1.2 million' });
    const plain = { ...statement('2018', {}), id: 'visitors.2018.park-2020.b' };
    const later = sample.observations.filter(({ id }) => id.endsWith('park-2021.a'));
    const told = (...said: Observation[]) => {
      const two = twoBriefingsOf(createCorpus({ ...sample, observations: [...said, ...later] }));
      return two && inBoth(two)[0]?.first;
    };
    const first = told(limit, plain);
    expect(first?.points[0]?.preferred.id).toBe(limit.id);
    expect(first?.latest.id).toBe(plain.id);
    expect(told(limit)?.latest.id).toBe(limit.id);
  });

  it('put what only the second says after what only the first says', () => {
    const observations = sample.observations.filter(({ id }) => !id.startsWith('visitors.201'));
    const one = twoBriefingsOf(createCorpus({ ...sample, observations }))?.topics[0]?.one;
    expect(one?.map((said) => [said.indicator.id, said.in])).toEqual([
      ['growth', 'first'],
      ['size-rank', 'first'],
      ['visitors', 'second'],
    ]);
  });

  it('are none where there is one', () => {
    const [only] = sample.briefings;
    const observations = sample.observations.filter(({ id }) => id.includes('park-2020'));
    const quotations = sample.quotations.filter(({ briefing }) => briefing === only?.id);
    const alone = createCorpus({ ...sample, briefings: only ? [only] : [], quotations, observations });
    expect(twoBriefingsOf(alone)).toBeUndefined();
  });
});

describe('the latest statements of both', () => {
  it('are not compared where they refer to different times, and what changed is computed', () => {
    const two = twoBriefingsOf(corpus);
    const [pair] = two ? inBoth(two) : [];
    expect(pair?.meeting.key).toBe('period');
    expect(pair?.meeting.sentence).toBe('They refer to different times: 2019 and 2020.');
    expect(pair?.meeting.change?.difference.value).toBe(500_000);
    expect(pair?.meeting.change?.multiple.inputs.map(({ id }) => id)).toEqual([
      'visitors.2019.park-2020.a',
      'visitors.2020.park-2021.a',
    ]);
  });

  it('change by an amount and a multiple, each with all that the printed words allow', () => {
    const from = statement('2018', { value: 1.2e6, significantDigits: 2 });
    const to = statement('2020', { value: 2.4e6, significantDigits: 2 });
    expect(changeBetween(from, to)).toBe(
      'From “1.2 million” to “1.2 million”: a change of 1.2 million people (1.1 to 1.3 million people); 2 times (1.88 to 2.131 times) the earlier number. The ranges are what rounding and hedges allow.',
    );
    const fallen = statement('2020', { value: 0.2e6, significantDigits: 1 });
    expect(changeBetween(from, fallen)).toContain('a change of −1 million people');
  });

  it('change in the order of their times, whichever is named first', () => {
    const from = statement('2018', { value: 1.2e6 });
    const to = statement('2020', { value: 2.4e6 });
    expect(changeBetween(to, from)).toBe(changeBetween(from, to));
  });

  it('say that hedges leave the change open, and no range that says nothing', () => {
    const from = statement('2018', { value: 1.2e6, comparator: '>', printed: 'over 1.2 million' });
    const to = statement('2020', { value: 2.4e6, comparator: '>', printed: 'over 2.4 million' });
    expect(changeBetween(from, to)).toBe(
      'From “over 1.2 million” to “over 2.4 million”: the hedges leave open how much it changed.',
    );
  });

  it('say so, too, where “nearly” stands at both', () => {
    const from = statement('2018', { value: 2.8e6, comparator: '<', printed: 'nearly 2.8 million' });
    const to = statement('2020', { value: 3.1e6, comparator: '<', printed: 'nearly 3.1 million' });
    expect(changeBetween(from, to)).toContain('the hedges leave open how much it changed');
  });

  it('change by percentage points where they are shares', () => {
    const from = statement('2018', { value: 40, unit: 'percent', significantDigits: 2 });
    const to = statement('2020', { value: 50, unit: 'percent', significantDigits: 2 });
    expect(changeBetween(from, to)).toMatch(
      /: a change of 10 percentage points \(9 to 11 percentage points\); 1\.25 /u,
    );
  });

  it('have changed by nothing that can be told where they are ranks, spans or in other units', () => {
    const first = statement('2018', { value: 2, unit: 'rank' });
    const second = statement('2020', { value: 1, unit: 'rank' });
    expect(compareStatements(rank, first, second)).toEqual({
      key: 'period',
      sentence: 'They refer to different times: 2018 and 2020.',
    });
    expect(changeBetween(statement('2018', {}), statement('2020', {}, span))).toBeUndefined();
    expect(compareStatements(visitors, statement('2018', {}), statement('2018', { unit: 'item' }))).toEqual({
      key: 'unit',
      sentence: 'They use different units.',
    });
  });

  it('change where one is only known to hold by a month at the latest', () => {
    const by: Period = { by: '2020-05', basis: 'inferred', rule: 'at-briefing' };
    const from = statement('2018', { value: 1.2e6, significantDigits: 2 });
    const { sentence, change } = compareStatements(
      visitors,
      from,
      statement('2020', { value: 2.4e6, significantDigits: 2 }, by),
    );
    expect(sentence).toBe('They may refer to different times: 2018 and [by May 2020].');
    expect(change?.difference.value).toBe(1.2e6);
  });

  it('claim the same rank where they do', () => {
    const top = statement('2018', { value: 1, unit: 'rank' });
    expect(compareStatements(rank, top, top).sentence).toBe('Both claim the same rank.');
  });

  it('are compared where they refer to one time', () => {
    const a = statement('2018', { value: 1.2e6, significantDigits: 2, printed: '1.2 million' });
    expect(compareStatements(visitors, a, a)).toEqual({
      key: undefined,
      sentence: 'Both give the same number.',
    });
    const b = statement('2018', { value: 1.3e6, significantDigits: 2, printed: '1.3 million' });
    expect(compareStatements(visitors, a, b).sentence).toBe(
      'No value fits both “1.2 million” and “1.3 million”.',
    );
    expect(compareStatements(visitors, a, b).change).toBeUndefined();
  });
});

it('a value is rounded no further than all that it may be allows', () => {
  const from = statement('2018', { value: 1.03e9, comparator: '>', significantDigits: 3 });
  const to = statement('2020', { value: 1.067e9, significantDigits: 4 });
  expect(changeBetween(from, to)).toBe(
    'From “1.2 million” to “1.2 million”: a change of 37 million people (below 37.5 million people); 1.036 times (below 1.037 times) the earlier number. The ranges are what rounding and hedges allow.',
  );
});
