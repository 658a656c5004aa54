import { expect, test } from 'vitest';
import { BUILD_STEP, groupsOf, STEPS, type Step } from './steps';

const step = (title: string, isBeside?: true): Step => ({
  title,
  script: title,
  fast: true,
  ...(isBeside ? { isBeside } : {}),
});

test('steps run one after the other but for neighbours that may run beside each other', () => {
  const steps = [step('a', true), step('b', true), step('c'), step('d', true), step('e')];
  expect(groupsOf(steps).map((group) => group.map(({ title }) => title))).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
    ['e'],
  ]);
  expect(groupsOf(STEPS).flat()).toEqual(STEPS);
});

test('what shows its progress, and what others wait for, runs alone', () => {
  const beside = STEPS.filter(({ isBeside }) => isBeside);
  expect(beside.filter(({ tests, needsBuild }) => tests ?? needsBuild)).toEqual([]);
  expect(beside).not.toContain(BUILD_STEP);
});
