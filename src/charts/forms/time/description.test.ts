import { expect, test } from 'vitest';
import type { Observation, Quantity } from '../../../domain/model';
import type { Comparator } from '../../../domain/vocabulary';
import { changeWords } from './description';
import { timePointsOf } from '../../marks/marks';
import { sample } from '../../testing/sample';

type Said = readonly [printed: string, value: number, comparator: Comparator];

/** The change between two numbers of an indicator of the sample, printed in 2012 and in 2021. */
function changeOf(indicator: 'users' | 'reach', first: Said, last: Said): string {
  const points = timePointsOf(sample, indicator);
  const said = ([printed, value, comparator]: Said, { period, quantity, ...rest }: Observation) => {
    const own: Quantity = { ...quantity, printed, value, comparator, significantDigits: 3 };
    return { ...rest, period, quantity: own };
  };
  const [from, to] = [points[0], points[1]];
  if (!from || !to) throw new Error('The sample has no two points');
  return changeWords([
    { ...from, preferred: { ...from.preferred, observation: said(first, from.preferred.observation) } },
    { ...to, preferred: { ...to.preferred, observation: said(last, to.preferred.observation) } },
  ]);
}

test('a hedge leaves only the bound of a multiple', () => {
  const plain: Said = ['564 million', 564e6, '='];
  expect(changeOf('users', plain, ['over 1.03 billion', 1.03e9, '>'])).toBe(
    'From 564 million in 2012 to over 1.03 billion in 2021: above 1.824 times the first number.',
  );
  expect(changeOf('users', plain, ['nearly 1.1 billion', 1.1e9, '<'])).toContain(
    ': below 1.953 times the first number.',
  );
  expect(changeOf('users', plain, ['around 1.1 billion', 1.1e9, '~'])).toContain(
    ': about 1.95 times the first number.',
  );
});

test('hedges that pull apart leave no multiple', () => {
  expect(changeOf('users', ['over 500 million', 5e8, '>'], ['over 1 billion', 1e9, '>'])).toBe(
    'From over 500 million in 2012 to over 1 billion in 2021.',
  );
  expect(changeOf('users', ['nearly 500 million', 5e8, '<'], ['over 1 billion', 1e9, '>'])).toContain(
    ': above 2 times the first number.',
  );
});

test('a hedged share moved by more than its least, or in no known direction', () => {
  const plain: Said = ['42.1%', 42.1, '='];
  expect(changeOf('reach', plain, ['over 73%', 73, '>'])).toBe(
    'From 42.1% in 2012 to over 73% in 2021: up by more than 30.85 percentage points, by the printed numbers.',
  );
  expect(changeOf('reach', plain, ['nearly 30%', 30, '<'])).toContain(': down by more than 12.05 percentage');
  expect(changeOf('reach', plain, ['nearly 73%', 73, '<'])).toBe('From 42.1% in 2012 to nearly 73% in 2021.');
});
