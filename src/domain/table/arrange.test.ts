import { describe, expect, it } from 'vitest';
import { arrange, type PlainRow } from './arrange';
import { everyRow } from './everyRow';
import type { Question } from './question';

const all: Question = { ...everyRow, sort: undefined };

const none: PlainRow = {
  choices: { briefing: [], topic: [], year: [], basis: [], comparator: [], speaker: [], finding: [] },
  texts: [],
  unit: 0,
  keys: {
    label: null,
    value: null,
    unit: null,
    period: null,
    basis: null,
    comparator: null,
    topic: null,
    briefing: null,
    speaker: null,
    finding: null,
    sentence: null,
  },
};

type Row = PlainRow & { readonly name: string };
const chosen = (name: string, choices: Partial<PlainRow['choices']>): Row => ({
  ...none,
  name,
  choices: { ...none.choices, ...choices },
});
const saying = (...texts: readonly string[]): Row => ({ ...none, name: texts.join(), texts });
const keyed = (name: string, keys: Partial<PlainRow['keys']>, unit = 0): Row => ({
  ...none,
  name,
  unit,
  keys: { ...none.keys, ...keys },
});
const names = (rows: readonly Row[], question: Partial<Question>) =>
  arrange(rows, { ...all, ...question }).map(({ name }) => name);

type By = 'label' | 'value' | 'printed' | 'finding';
const up = (by: By) => ({ sort: { by, descending: false } });
const down = (by: By) => ({ sort: { by, descending: true } });

describe('filters', () => {
  const rows = [
    chosen('a', { topic: ['law'], year: ['2012', '2021'] }),
    chosen('b', { topic: ['users'], year: ['2021'], finding: ['conflict', 'agrees'] }),
    chosen('c', { topic: ['economy'], year: ['2012'] }),
  ];

  it('keep every row, in reading order, where nothing is chosen', () => {
    expect(names(rows, {})).toEqual(['a', 'b', 'c']);
  });

  it('ask for any choice of one and for all that are used', () => {
    expect(names(rows, { topic: ['users', 'law'] })).toEqual(['a', 'b']);
    expect(names(rows, { topic: ['users', 'law'], year: ['2012'] })).toEqual(['a']);
  });

  it('know a row by each of its years and verdicts, and by no verdict where nothing was found', () => {
    expect(names(rows, { year: ['2021'] })).toEqual(['a', 'b']);
    expect(names(rows, { finding: ['agrees'] })).toEqual(['b']);
  });

  it('keep no row for what no row has', () => {
    expect(names(rows, { speaker: ['nobody'] })).toEqual([]);
  });
});

const isFound = (q: string, ...texts: readonly string[]) => names([saying(...texts)], { q }).length === 1;

describe('a search', () => {
  it.each([
    ['', 'anything'],
    [' \u3000', 'anything'],
    ['users INTERNET', 'Internet users'],
    ['tern', 'Internet'],
    ['china’s', "China's"],
    ['ｆｕｌｌ', 'full'],
    ['fibre', 'ﬁbre'],
    ['nai\u0308ve', 'naïve'],
    ['1030000', '1,030,000,000'],
    ['1.03bn', 'over 1.03 billion'],
    ['中', '中国'],
  ])('for %j finds %j', (q, text) => {
    expect(isFound(q, text)).toBe(true);
  });

  it.each([
    ['naive', 'naïve'],
    ['strasse', 'Straße'],
    ['1.03', '1,03'],
    ['internet apps', 'Internet users'],
    ['cusers', 'abc users'],
  ])('for %j does not find %j', (q, text) => {
    expect(isFound(q, text)).toBe(false);
  });

  it('finds each word in any of the texts, and none across two', () => {
    expect(isFound('users 2012', 'Internet users', 'By the end of 2012')).toBe(true);
    expect(isFound('usersby', 'Internet users', 'By the end of 2012')).toBe(false);
  });
});

describe('an order', () => {
  it('leaves rows that are equal in reading order, in both directions', () => {
    const rows = ['x', 'y', 'z'].map((name, place) => keyed(name, { label: place === 2 ? 'a' : 'b' }));
    expect(names(rows, up('label'))).toEqual(['z', 'x', 'y']);
    expect(names(rows, down('label'))).toEqual(['x', 'y', 'z']);
  });

  it('compares words as words, whatever their case, and digits in them as numbers', () => {
    const rows = ['part 10', 'Zoo', 'part 9', 'apple'].map((label) => keyed(label, { label }));
    expect(names(rows, up('label'))).toEqual(['apple', 'part 9', 'part 10', 'Zoo']);
  });

  it('by value keeps units apart in their order, in both directions; printed words are the same order', () => {
    const rows = [
      keyed('5 yuan', { value: 5 }, 1),
      keyed('7 people', { value: 7 }),
      keyed('9 yuan', { value: 9 }, 1),
      keyed('1 person', { value: 1 }),
    ];
    for (const by of ['value', 'printed'] as const) {
      expect(names(rows, up(by))).toEqual(['1 person', '7 people', '5 yuan', '9 yuan']);
      expect(names(rows, down(by))).toEqual(['7 people', '1 person', '9 yuan', '5 yuan']);
    }
  });

  it('puts what has nothing to be ordered by last, in both directions', () => {
    const rows = [keyed('none', {}), keyed('second', { finding: 1 }), keyed('first', { finding: 0 })];
    expect(names(rows, up('finding'))).toEqual(['first', 'second', 'none']);
    expect(names(rows, down('finding'))).toEqual(['second', 'first', 'none']);
  });
});
