import { describe, expect, it } from 'vitest';
import type { Briefing, Dataset, Exclusion, Ledger, Turn } from '../model';
import { sample } from '../testing/sample';
import { startOf } from '../testing/transcripts';
import { type ExclusionReason, exclusionReasons } from '../vocabulary';
import { verifyLedger } from './ledgers';

const file = 'data/briefings/park-2020/exclusions.ts';
const [ledger] = sample.ledgers as [Ledger];
const withExcluded = (excluded: readonly Exclusion[]) => verifyLedger(sample, { ...ledger, excluded }, file);

const exclusion = (
  start: number,
  printed: string,
  reason: ExclusionReason,
  points?: readonly number[],
): Exclusion => ({ start, printed, reason, note: 'test', ...(points ? { points } : {}) });

describe('the ledger of a transcript', () => {
  const all = startOf('park-2020', 'all');
  const forty = startOf('park-2020', '40');

  it('has no violation where it keeps the rules', () => {
    expect(sample.ledgers.flatMap((one) => verifyLedger(sample, one, file))).toEqual([]);
  });

  it('belongs to a briefing', () => {
    const briefings = sample.briefings.filter(({ id }) => id !== 'park-2020');
    expect(verifyLedger({ ...sample, briefings }, { ...ledger, excluded: [] }, file)).toContainEqual({
      file,
      record: 'park-2020',
      rule: 'the briefing of a ledger exists',
      expected: 'park-2020',
      found: 'no such briefing',
    });
  });

  it.each(['again', 'too late'])('names each numeral once, in the order of the transcript: %s', (how) => {
    const { inventory } = ledger;
    const [first, second] = inventory as [Ledger['inventory'][number], Ledger['inventory'][number]];
    const wrong =
      how === 'again' ? [first, first, ...inventory.slice(1)] : [second, first, ...inventory.slice(2)];
    expect(verifyLedger(sample, { ...ledger, inventory: wrong }, file)).toContainEqual({
      file,
      record: 'park-2020',
      rule: 'the inventory names each numeral once, in the order of the transcript',
      expected: 'each once, in order',
      found: `${first[0]} “${first[1]}” again or too late`,
    });
  });

  it('accounts for every numeral', () => {
    expect(withExcluded(ledger.excluded.filter(({ start }) => start !== all))).toEqual([
      {
        file,
        record: `${all} “all”`,
        rule: 'every numeral is used or excluded',
        expected: 'used or excluded',
        found: 'neither: cite it or exclude it with a reason',
      },
    ]);
  });

  it('excludes no numeral that is used', () => {
    expect(withExcluded([...ledger.excluded, exclusion(forty, '40', 'name')])).toEqual([
      {
        file,
        record: `${forty} “40”`,
        rule: 'no numeral is both used and excluded',
        expected: 'value',
        found: 'also excluded',
      },
    ]);
  });

  it('excludes a numeral once', () => {
    const again = ledger.excluded.filter(({ start }) => start === all);
    const once = { file, record: `${all}`, rule: 'a numeral is excluded once', expected: '1', found: '2' };
    expect(withExcluded([...ledger.excluded, ...again])).toEqual([once, once]);
  });

  const rule = 'an exclusion points at a numeral in the inventory';

  it('excludes only numerals of the inventory', () => {
    expect(withExcluded([...ledger.excluded, exclusion(3, '7', 'metadata')])).toEqual([
      { file, record: '3', rule, expected: '7', found: 'nothing at this position' },
    ]);
  });

  it('excludes them by their words', () => {
    const misread = ledger.excluded.map((e) =>
      e.start === all ? Object.assign({ ...e }, { printed: 'All' }) : e,
    );
    expect(withExcluded(misread)).toEqual([{ file, record: `${all}`, rule, expected: 'All', found: 'all' }]);
  });
});

const [briefing] = sample.briefings as [Briefing];
const [turn] = briefing.turns as [Turn];
/** A briefing whose words begin at 10 and end before 90, and that no number is cited from. */
const blank: Dataset = {
  ...sample,
  briefings: [
    {
      ...briefing,
      turns: [
        { ...turn, start: 10, end: 40 },
        { ...turn, start: 50, end: 90 },
      ],
    },
  ],
  observations: [],
  milestones: [],
};

/** The violations of a ledger that excludes all its numerals. */
const violationsOf = (excluded: readonly Exclusion[]) =>
  verifyLedger(
    blank,
    { briefing: briefing.id, inventory: excluded.map(({ start, printed }) => [start, printed]), excluded },
    file,
  );

/** One numeral for each reason. */
const exclusions = [
  exclusion(0, '2020', 'metadata'),
  exclusion(10, 'three', 'own-points', [12, 14, 16]),
  exclusion(12, 'First', 'enumeration'),
  exclusion(14, 'Secondly', 'enumeration'),
  exclusion(16, '3rd', 'enumeration'),
  exclusion(18, '2030', 'name'),
  exclusion(20, '5', 'technology'),
  exclusion(22, '18th', 'event-ordinal'),
  exclusion(24, 'decade', 'period'),
  exclusion(26, 'one', 'pronoun'),
  exclusion(28, 'double', 'idiom'),
  exclusion(30, 'first', 'ordering'),
  exclusion(32, 'all', 'whole'),
  exclusion(34, 'largest', 'no-measure'),
  exclusion(36, 'pair', 'description'),
  exclusion(38, 'hundred', 'wording'),
  exclusion(90, '4', 'navigation'),
];

const reasonRule = 'the reason is one that this word can have';

describe('the reason of an exclusion', () => {
  it('is accepted where the word can have it', () => {
    expect(exclusionReasons.filter((reason) => !exclusions.some((e) => e.reason === reason))).toEqual([]);
    expect(violationsOf(exclusions)).toEqual([]);
  });

  // Page navigation can hold any word: only where it stands tells it from what was said.
  it.each(exclusionReasons.map((reason) => [reason, reason === 'navigation' ? 'foot' : reason] as const))(
    'cannot be “%s” for every numeral of a ledger',
    (reason, found) => {
      const refused = violationsOf(exclusions.map((e) => Object.assign({ ...e }, { reason })));
      expect(refused).toContainEqual(expect.objectContaining({ rule: reasonRule, found }));
    },
  );

  it.each([
    ['enumeration', 'three'],
    ['own-points', 'First'],
    ['own-points', '100'],
    ['name', 'largest'],
    ['name', 'all'],
    ['name', 'more users than'],
    ['technology', 'all'],
    ['technology', '100'],
    ['event-ordinal', '18'],
    ['period', 'million'],
    ['pronoun', 'all'],
    ['idiom', '5'],
    ['idiom', 'First'],
    ['ordering', 'one'],
    ['whole', 'both'],
    ['no-measure', 'all'],
    ['description', 'million'],
    ['wording', '5'],
    ['wording', 'First'],
    ['wording', '18th'],
  ] as const)('cannot be “%s” for “%s”', (reason, printed) => {
    expect(violationsOf([exclusion(20, printed, reason)])).toEqual([
      expect.objectContaining({ record: `20 “${printed}”`, rule: reasonRule, found: reason }),
    ]);
  });

  it('that is refused comes with those the word can have', () => {
    expect(violationsOf([exclusion(20, 'all', 'technology')])).toEqual([
      {
        file,
        record: '20 “all”',
        rule: reasonRule,
        expected: 'idiom or whole or wording or navigation',
        found: 'technology',
      },
    ]);
  });
});

describe('where a numeral stands', () => {
  it.each([
    ['metadata', 'among the words said', 10, 'said', 'head'],
    ['metadata', 'between two turns', 45, 'said', 'head'],
    ['metadata', 'below the last words', 90, 'foot', 'head'],
    ['navigation', 'above the first words', 9, 'head', 'foot'],
    ['navigation', 'among the words said', 89, 'said', 'foot'],
    ['name', 'above the first words', 9, 'head', 'said'],
    ['name', 'below the last words', 90, 'foot', 'said'],
  ] as const)('rules out “%s” %s', (reason, _, start, expected, found) => {
    expect(violationsOf([exclusion(start, '2020', reason)])).toEqual([
      { file, record: `${start} “2020”`, rule: reasonRule, expected, found },
    ]);
  });

  it.each([
    ['metadata', 9],
    ['name', 10],
    ['name', 89],
    ['navigation', 90],
  ] as const)('allows “%s” at position %i', (reason, start) => {
    expect(violationsOf([exclusion(start, '2020', reason)])).toEqual([]);
  });
});
