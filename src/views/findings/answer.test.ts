import { expect, test } from 'vitest';
import type { Verdict } from '../../domain/findings/finding';
import { answerOf } from './answer';

const counts = (given: Partial<Record<Verdict, number>>) =>
  new Map(Object.entries(given) as [Verdict, number][]);

test('the answer counts what does not fit, and the rest', () => {
  expect(answerOf(counts({ conflict: 2, 'depends on the reading': 3, agrees: 8, computed: 4 }), 1)).toBe(
    'One number is probably misprinted. Two statements conflict with other printed numbers, and three more can be read in more than one way. The other 12 checks found nothing against the numbers, or nothing to compare.',
  );
  expect(answerOf(counts({ conflict: 1, 'depends on the reading': 1, agrees: 3 }), 0)).toBe(
    'One statement conflicts with other printed numbers, and one more can be read in more than one way. The other 3 checks found nothing against the numbers, or nothing to compare.',
  );
  expect(answerOf(counts({ agrees: 12 }), 0)).toBe(
    'No statements conflict with other printed numbers. The other 12 checks found nothing against the numbers, or nothing to compare.',
  );
});
