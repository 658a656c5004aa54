import { expect, test } from 'vitest';
import { ReaderError } from './readerError';

test('what a reader gave and cannot be used is told in sentences: where, what, what would be right, what to do', () => {
  const error = new ReaderError({
    where: 'In this comparison',
    wrong: 'no indicator can be drawn as a line',
    expected: 'A line needs two numbers that are not ranks',
    remedy: 'Save the numbers instead',
  });
  expect(error.message).toBe(
    'In this comparison no indicator can be drawn as a line. A line needs two numbers that are not ranks. Save the numbers instead.',
  );
  expect([error instanceof Error, error.name]).toEqual([true, 'ReaderError']);
});
