import { describe, expect, it } from 'vitest';
import { explainDigits, explainQuantity } from './explain';
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
    expect(explainQuantity(plain)).toBe(
      '1,030,000,000 people. No word such as “over” or “about” weakens it.',
    );
  });

  it.each([
    ['>', 'Over', '“over” says that the true number is at least this'],
    ['<', 'nearly', '“nearly” says that the true number is below this'],
    ['~', 'around', '“around” says that the number is approximate'],
  ] as const)('says what “%s” means by its word “%s”', (comparator, hedge, words) => {
    expect(explainQuantity({ ...plain, comparator, hedge })).toBe(`1,030,000,000 people; ${words}.`);
  });

  it('says of a threshold where it applies', () => {
    expect(explainQuantity({ ...plain, comparator: '>', hedge: 'more than' }, 'threshold')).toBe(
      '1,030,000,000 people; “more than” says that the rule applies beyond this.',
    );
  });

  it('gives the sign where no word was printed', () => {
    expect(explainQuantity({ ...plain, comparator: '~' })).toBe(
      '1,030,000,000 people; ~ says that the number is approximate.',
    );
  });
});

describe('explainDigits', () => {
  it('counts in words', () => {
    expect(explainDigits({ ...plain, significantDigits: 1 })).toBe('Printed with one significant digit.');
    expect(explainDigits(plain)).toBe('Printed with 3 significant digits.');
  });

  it('counts no digits where none are printed', () => {
    expect(explainDigits({ ...plain, printed: 'tops the world' })).toBe('Printed in words.');
  });
});
