import { expect, test } from 'vitest';
import { gapsIn, listOf, pressBriefingsOf } from './lists';

test('a list reads as a sentence has it, however long', () => {
  expect(listOf(['a'])).toBe('a');
  expect(listOf(['a', 'b'])).toBe('a and b');
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
});

test.each([1, 2, 3, 4])('gaps set %i items as the list of words does', (count) => {
  const words = ['a', 'b', 'c', 'd'].slice(0, count);
  const gaps = gapsIn(count);
  expect(words.map((word, index) => `${gaps[index]}${word}`).join('')).toBe(listOf(words));
});

test('briefings are named once, one in the singular', () => {
  expect(pressBriefingsOf(['1 May 2020', '1 May 2020'])).toBe('press briefing of 1 May 2020');
  expect(pressBriefingsOf(['1 May 2020', '2 May 2021', '3 May 2022'])).toBe(
    'press briefings of 1 May 2020, 2 May 2021 and 3 May 2022',
  );
});
