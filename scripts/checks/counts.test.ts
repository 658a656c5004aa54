import { expect, test } from 'vitest';
import { countPlaywright, countsOfStep, countVitest, formatCounts, sumCounts } from './counts';

test('a unit report gives its passed and failed tests', () => {
  const text = JSON.stringify({ numPassedTests: 12, numFailedTests: 2, numPendingTests: 4 });
  expect(countVitest(text)).toEqual({ kind: 'counted', counts: { passed: 12, failed: 2 } });
});

test('a browser report counts a flaky test as failed and a skipped one not at all', () => {
  const text = JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } });
  expect(countPlaywright(text)).toEqual({ kind: 'counted', counts: { passed: 5, failed: 3 } });
});

test.each(['', 'null', '[]', '{}', '{"stats":{}}', '{"numPassedTests":"1"}'])('%j is no report', (text) => {
  expect(countVitest(text)).toEqual({ kind: 'unreadable' });
  expect(countPlaywright(text)).toEqual({ kind: 'unreadable' });
});

test('a step without a report counts as one', () => {
  expect(countsOfStep(0)).toEqual({ passed: 1, failed: 0 });
  expect(countsOfStep(2)).toEqual({ passed: 0, failed: 1 });
});

test('a step that should have left a report and did not has failed, whatever its exit code', () => {
  expect(countsOfStep(0, { kind: 'unreadable' })).toEqual({ passed: 0, failed: 1 });
});

test('failed tests are counted as reported', () => {
  const counts = { passed: 3, failed: 2 };
  expect(countsOfStep(1, { kind: 'counted', counts })).toEqual(counts);
});

test('a bad exit with no failed test is one failure', () => {
  expect(countsOfStep(1, { kind: 'counted', counts: { passed: 3, failed: 0 } })).toEqual({
    passed: 3,
    failed: 1,
  });
});

test('a step in which no test ran has failed', () => {
  expect(countsOfStep(0, { kind: 'counted', counts: { passed: 0, failed: 0 } })).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('the sum is written as one plain line', () => {
  const sum = sumCounts([
    { passed: 3, failed: 0 },
    { passed: 40, failed: 2 },
  ]);
  expect(formatCounts(sum)).toBe('43 passed, 2 failed');
  expect(formatCounts(sumCounts([]))).toBe('0 passed, 0 failed');
});
