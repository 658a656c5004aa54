import { describe, expect, it } from 'vitest';
import type { Dataset, Observation, Quotation } from '../model';
import { sample } from '../testing/sample';
import { verifyOrder } from './order';

const exact = 'They fined 283 shops, closed 419 stalls and opened 5 stalls.';
const [model] = sample.observations as [Observation];
const [first] = sample.quotations as [Quotation];
const quotation = { ...first, exact };

/** The sample with nothing but numbers of one unit in that sentence, each with the words that name what it counts. */
function saying(...said: readonly (readonly [printed: string, indicator: string, term: string])[]): Dataset {
  const observations = said.map(([printed, indicator, term]) => ({
    ...model,
    id: indicator,
    indicator,
    term,
    citation: { quotation: quotation.id, phrase: printed, start: quotation.start + exact.indexOf(printed) },
  }));
  return { ...sample, quotations: [quotation], observations };
}

describe('two numbers of one unit in a sentence', () => {
  it('stand in the order of their words', () => {
    expect(verifyOrder(saying(['283', 'fined', 'fined'], ['419', 'closed', 'closed']))).toEqual([]);
  });

  it('are not each other’s', () => {
    expect(verifyOrder(saying(['419', 'fined', 'fined'], ['283', 'closed', 'closed']))).toEqual([
      {
        file: 'data/briefings/park-2020/observations.ts',
        record: 'fined',
        rule: 'the numbers of a sentence stand in the order of their words',
        expected: '“closed” before “fined”',
        found: '“fined” before “closed”',
      },
    ]);
  });

  it('may share their words, or have words that stand twice', () => {
    expect(verifyOrder(saying(['419', 'fined', 'shops'], ['283', 'closed', 'shops']))).toEqual([]);
    expect(verifyOrder(saying(['419', 'fined', 'shops'], ['283', 'closed', 'stalls']))).toEqual([]);
  });

  it('may count one thing', () => {
    expect(verifyOrder(saying(['419', 'fined', 'fined'], ['283', 'fined', 'closed']))).toEqual([]);
  });
});
