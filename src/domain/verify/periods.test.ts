import { describe, expect, it } from 'vitest';
import { lengthOf } from '../codePoints';
import type { EdtfDate, Passage, PeriodTime, Quotation } from '../model';
import { type Basis, bases, type PeriodRule, periodRules } from '../vocabulary';
import { verifyTime } from './periods';

const place = { file: 'data/x.ts', record: 'a.b' };
const held: EdtfDate = '2022-08-19';
const toBriefing = { from: '..', to: '2022-08' } as const;

/** A sentence whose words in square brackets are the evidence. */
function quotationOf(id: string, marked: string): { quotation: Quotation; evidence: Passage[] } {
  const exact = marked.replaceAll(/[[\]]/gu, '');
  const start = 100;
  const evidence = [...marked.matchAll(/\[([^\]]*)\]/gu)].map(({ 1: phrase = '', index }, before) => ({
    quotation: id,
    phrase,
    start: start + lengthOf(marked.slice(0, index)) - 2 * before,
  }));
  const quotation = { id, briefing: 'b', turn: 't', start, exact, sentence: 1, sha256: '' };
  return { quotation, evidence };
}

/** What is said of a time, read from the number's own sentence and from another one. */
function verify(time: PeriodTime, basis: Basis, rule: PeriodRule | undefined, own: string, other = '') {
  const [here, elsewhere] = [quotationOf('own', own), quotationOf('other', other)];
  return verifyTime(place, {
    time,
    basis,
    rule,
    evidence: [...elsewhere.evidence, ...here.evidence],
    quotations: new Map([here, elsewhere].map(({ quotation }) => [quotation.id, quotation])),
    own: 'own',
    held,
  });
}

const reading = (expected: string, found: string) => [
  { ...place, rule: 'the recorded period follows from its words and rule', expected, found },
];
const noTime = (found: string) => reading('words that give a time', found);

/** For each rule: a time, the number's own sentence, and another one. */
const kept: Readonly<Record<PeriodRule, readonly [PeriodTime, string, string?]>> = {
  relative: [{ at: '2021' }, 'It rose [last year].'],
  'at-briefing': [{ by: '2022-08' }, 'It stands at five [as of now].'],
  'until-briefing': [toBriefing, 'Five were removed.'],
  'each-year': [toBriefing, 'Five are held [each year].'],
  'from-then-to-briefing': [
    { from: '2022-01', to: '2022-08' },
    'It rose [since the beginning of this year].',
  ],
  'since-event': [{ from: '2015', to: '2022-08' }, 'It rose since the opening.', 'It [opened in 2015].'],
  'past-decade': [{ from: '2012', to: '2022-08' }, 'It rose [in the past decade].'],
  'for-years': [toBriefing, 'It ranked first [for nine years].'],
  'other-statement': [{ at: '2021' }, 'It rose to five.', 'It was five [in 2021].'],
  'same-sentence': [{ at: '2021' }, 'It rose to five [in 2021], and that of others to six.'],
  'end-of-span': [{ at: '2021' }, 'It rose to five [from 2012 to 2021].'],
  'span-end-carried': [{ from: '2012', to: '2021' }, 'It is twice that [of 2012].', 'It was five [in 2021].'],
};

/** The bases that each rule allows: what adds to the words is inferred. */
const allowed: Readonly<Record<PeriodRule, readonly Basis[]>> = {
  relative: ['stated', 'carried'],
  'at-briefing': ['inferred'],
  'until-briefing': ['inferred'],
  'each-year': ['inferred'],
  'from-then-to-briefing': ['inferred'],
  'since-event': ['inferred'],
  'past-decade': ['inferred'],
  'for-years': ['inferred'],
  'other-statement': ['inferred'],
  'same-sentence': ['inferred'],
  'end-of-span': ['inferred'],
  'span-end-carried': ['carried'],
};

const verifyKept = (rule: PeriodRule, time: PeriodTime, basis: Basis = allowed[rule][0] ?? 'inferred') =>
  verify(time, basis, rule, kept[rule][1], kept[rule][2]);

describe('the rule', () => {
  it.each(periodRules)('“%s” is kept by a time that follows from it', (rule) => {
    expect(verifyKept(rule, kept[rule][0])).toEqual([]);
  });

  it.each(periodRules)('“%s” is broken by another time', (rule) => {
    const rules = verifyKept(rule, { from: '2003', to: '2004' }).map((violation) => violation.rule);
    expect(rules).toEqual(['the recorded period follows from its words and rule']);
  });

  it.each(periodRules)('“%s” allows no other basis', (rule) => {
    const name = `the rule “${rule}” allows this basis`;
    const refused = bases.filter((basis) =>
      verifyKept(rule, kept[rule][0], basis).some((violation) => violation.rule === name),
    );
    expect(refused).toEqual(bases.filter((basis) => !allowed[rule].includes(basis)));
  });

  it('is needed where no year is printed', () => {
    expect(verify({ at: '2022-07' }, 'stated', undefined, 'It rose [in July].')).toEqual(
      reading('years in “in July”', '2022-07'),
    );
    expect(verify({ at: '2022-07' }, 'stated', 'relative', 'It rose [in July].')).toEqual([]);
  });

  it('is named where a time is inferred', () => {
    expect(verify({ at: '2021' }, 'inferred', undefined, 'It rose [in 2021].')).toEqual([
      {
        ...place,
        rule: 'the rule “none” allows this basis',
        expected: 'stated or carried',
        found: 'inferred',
      },
    ]);
  });
});

describe('the words that a rule needs', () => {
  it.each([
    ['at-briefing', { by: '2022-08' }, 'It stands at five [this year].', 'by ../2022-08'],
    ['at-briefing', { by: '2022-08' }, 'It stands at five [as of now], as [in July].', 'by ../2022-08'],
    ['each-year', toBriefing, 'Five were held [last year].', '../2022-08'],
    ['for-years', toBriefing, 'It ranked first [for a while].', '../2022-08'],
    ['for-years', toBriefing, 'It ranked first [nine years] ago.', '../2022-08'],
    ['past-decade', { from: '2012', to: '2022-08' }, 'It rose [since 2012].', '2012/2022-08'],
    ['relative', { at: '2021' }, 'It rose [in due course].', '2021'],
    ['end-of-span', { at: '2021' }, 'It rose [over a span].', '2021'],
  ] as const)('are missing for “%s”, %j, in “%s”', (rule, time, sentence, found) => {
    expect(verify(time, allowed[rule][0] ?? 'inferred', rule, sentence)).toEqual(noTime(found));
  });

  it.each(['every year', 'Each year', 'each year'])('are found for “each-year” in “%s”', (words) => {
    expect(verify(toBriefing, 'inferred', 'each-year', `Five are held [${words}].`)).toEqual([]);
  });

  it('may be absent for “at-briefing”', () => {
    expect(verify({ by: '2022-08' }, 'inferred', 'at-briefing', 'It stands at five.')).toEqual([]);
  });

  it('must date the event for “since-event”', () => {
    const time = { from: '2015', to: '2022-08' } as const;
    expect(verify(time, 'inferred', 'since-event', 'It rose since then.', 'It [opened].')).toEqual(
      noTime('2015/2022-08'),
    );
  });

  it('must print the year for “same-sentence”', () => {
    expect(verify({ at: '2021' }, 'inferred', 'same-sentence', 'It rose [last year].')).toEqual(
      reading('years in “last year”', '2021'),
    );
  });
});

describe('a time read by its rule', () => {
  it('is that of another statement, printed or relative', () => {
    const time = { from: '2012', to: '2021' } as const;
    const own = 'It rose to five.';
    expect(verify(time, 'inferred', 'other-statement', own, 'It rose [from 2012 to 2021].')).toEqual([]);
    expect(verify({ at: '2021' }, 'inferred', 'other-statement', own, 'It rose [last year].')).toEqual([]);
  });

  it('is only a latest time at the briefing, neither that month nor a span', () => {
    expect(verifyKept('at-briefing', { at: '2022-08' })).toEqual(reading('by ../2022-08', '2022-08'));
    expect(verifyKept('at-briefing', toBriefing)).toEqual(reading('by ../2022-08', '../2022-08'));
  });

  it('may be open at its end from a day on', () => {
    const sentence = 'It has been law [since July].';
    expect(verify({ from: '2022-07', to: '..' }, 'stated', 'relative', sentence)).toEqual([]);
    expect(verify({ from: '2022-06', to: '..' }, 'stated', 'relative', sentence)).toEqual(
      reading('2022-07/..', '2022-06/..'),
    );
  });
});

const cites = (rule: string, where: string, here: number, others: number) => [
  {
    ...place,
    rule,
    expected: `evidence in ${where}`,
    found: `${here} in this sentence, ${others} in others`,
  },
];

describe('the evidence', () => {
  it('of a stated time stands in its own sentence alone', () => {
    const rule = 'a stated period cites only its own sentence';
    const own = 'It rose [in 2021].';
    expect(verify({ at: '2021' }, 'stated', undefined, own, 'It rose [in 2021] too.')).toEqual(
      cites(rule, 'this sentence', 1, 1),
    );
    expect(verify({ at: '2021' }, 'stated', undefined, 'It rose.', own)).toEqual(
      cites(rule, 'this sentence', 0, 1),
    );
  });

  it('of a carried time stands in another sentence', () => {
    expect(verify({ at: '2021' }, 'carried', 'relative', 'It rose [in 2021].')).toEqual(
      cites('a carried period cites another sentence', 'another sentence', 1, 0),
    );
  });

  it('from two sentences is put together by a rule', () => {
    const time = { from: '2012', to: '2021' } as const;
    const words = ['It is twice that [of 2012].', 'It was five [in 2021].'] as const;
    expect(verify(time, 'carried', undefined, ...words)).toEqual([
      {
        ...place,
        rule: 'a period taken from two sentences names its rule',
        expected: 'a rule',
        found: '1 in this sentence, 1 in others',
      },
    ]);
  });

  it('for “since-event” stands in another sentence', () => {
    const time = { from: '2015', to: '2022-08' } as const;
    expect(verify(time, 'inferred', 'since-event', 'It rose [since 2015].')).toEqual(
      cites('the rule “since-event” cites another sentence', 'another sentence', 1, 0),
    );
  });

  it('for “other-statement” stands in another sentence', () => {
    expect(verify({ at: '2021' }, 'inferred', 'other-statement', 'It rose [in 2021].')).toEqual(
      cites('the rule “other-statement” cites another sentence', 'another sentence', 1, 0),
    );
  });

  it('for “same-sentence” stands in its own sentence alone', () => {
    const rule = 'the rule “same-sentence” cites its own sentence';
    expect(verify({ at: '2021' }, 'inferred', 'same-sentence', 'It rose.')).toEqual([
      ...cites(rule, 'this sentence', 0, 0),
      ...reading('years in “”', '2021'),
    ]);
    expect(verify({ at: '2021' }, 'inferred', 'same-sentence', 'It rose.', 'It fell [in 2021].')).toEqual(
      cites(rule, 'this sentence', 0, 1),
    );
    expect(
      verify({ at: '2021' }, 'inferred', 'same-sentence', 'It rose [in 2021].', 'It fell [in 2021].'),
    ).toEqual(cites(rule, 'this sentence', 1, 1));
  });
});
