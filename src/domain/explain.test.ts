import { describe, expect, it } from 'vitest';
import { explainDigits, explainEvidence, explainQuantity } from './explain';
import type { Quantity } from './model';

const plain: Quantity = {
  value: 1_030_000_000,
  unit: 'person',
  comparator: '=',
  printed: '1.03 billion',
  significantDigits: 3,
};

describe('explainQuantity', () => {
  it('says that a plain number has no hedge', () => {
    expect(explainQuantity(plain)).toBe('1,030,000,000 people, with no hedge such as “over” or “about”.');
  });

  it.each([
    ['>', 'Over', '“over” means above that'],
    ['≥', 'At least', '“at least” means that or more'],
    ['<', 'nearly', '“nearly” means below that'],
    ['≤', 'up to', '“up to” means that or less'],
    ['~', 'around', '“around” means near that'],
  ] as const)('says what “%s” means by its word “%s”', (comparator, hedge, words) => {
    expect(explainQuantity({ ...plain, comparator, hedge })).toBe(`1,030,000,000 people; ${words}.`);
  });

  it.each([
    ['>', 'more than', 'above that'],
    ['≥', 'at least', 'that or more'],
    ['<', 'less than', 'below that'],
    ['≤', 'at most', 'that or less'],
    ['~', 'around', 'near that'],
  ] as const)('says of a threshold where the rule applies: %s', (comparator, hedge, where) => {
    expect(explainQuantity({ ...plain, comparator, hedge }, 'threshold')).toBe(
      `1,030,000,000 people; the rule applies ${where}.`,
    );
  });

  it('gives the whole phrase where it is the hedge', () => {
    expect(explainQuantity({ ...plain, comparator: '~' })).toBe(
      '1,030,000,000 people; “1.03 billion” means near that.',
    );
  });
});

describe('explainDigits', () => {
  it('counts in words', () => {
    expect(explainDigits({ ...plain, significantDigits: 1 })).toBe('One significant figure.');
    expect(explainDigits(plain)).toBe('3 significant figures.');
  });

  it('says that zeros at the end do not count, where there are any', () => {
    const round: Quantity = { ...plain, value: 1200, printed: '1,200', significantDigits: 2 };
    expect(explainDigits(round)).toBe('2 significant figures. Zeros at the end do not count.');
    const inside = { ...round, value: 1205, printed: '1,205', significantDigits: 4 };
    expect(explainDigits(inside)).toBe('4 significant figures.');
    expect(explainDigits({ ...round, value: 0, printed: '0', significantDigits: 1 })).toBe(
      'One significant figure.',
    );
    const decimal = { ...round, value: 0.5, unit: 'percent', printed: '0.50%' } as const;
    expect(explainDigits(decimal)).toBe('2 significant figures.');
  });

  it('counts no digits where none are printed', () => {
    expect(explainDigits({ ...plain, printed: 'tops the world' })).toBe('Printed in words.');
  });
});

describe('explainEvidence', () => {
  it.each([
    ['stated', ['In 2021'], ' in “In 2021”'],
    ['inferred', ['now'], ' from “now”'],
    ['inferred', ['now', 'today'], ' from “now” and “today”'],
    ['carried', ['then'], '; this sentence says “then”'],
    ['inferred', [], ''],
  ] as const)('%s, from %j', (basis, phrases, words) =>
    expect(
      explainEvidence(
        basis,
        phrases.map((phrase) => ({ phrase })),
      ),
    ).toBe(words),
  );
});
