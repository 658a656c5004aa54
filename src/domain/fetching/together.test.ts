import { expect, it, vi } from 'vitest';
import type { Failure } from './failure';
import { failures } from './failures';
import type { Fetched } from './resource';
import { together } from './together';

const there = (value: string): Fetched<string> => ({ state: 'there', value });
const waiting: Fetched<string> = { state: 'waiting' };
const failed = (kind: Failure['kind'], retry = () => {}): Fetched<string> => ({
  state: 'failed',
  failure: failures[kind],
  retry,
});

it('several things are there once all are, and nothing is missing where nothing is needed', () => {
  expect(together([there('a'), there('b')])).toEqual({ state: 'there', value: ['a', 'b'] });
  expect(together([there('a'), waiting])).toEqual({ state: 'waiting' });
  expect(together([])).toEqual({ state: 'there', value: [] });
});

it('several things have failed where one has, with the reason that trying again helps least against', () => {
  expect(together([there('a'), waiting, failed('ours')])).toMatchObject({
    state: 'failed',
    failure: failures.ours,
  });
  expect(together([failed('ours'), failed('unreachable')])).toMatchObject({ failure: failures.unreachable });
  expect(together([failed('unreachable'), failed('updated')])).toMatchObject({ failure: failures.updated });
});

it('what has failed is tried again, and nothing else', () => {
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const all = together([failed('ours', first), there('a'), failed('ours', second)]);
  if (all.state === 'failed') all.retry();
  expect([first.mock.calls, second.mock.calls]).toEqual([[[]], [[]]]);
});
