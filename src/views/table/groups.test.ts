import { expect, it } from 'vitest';
import { groupsOf } from './groups';

it('cuts rows where their name changes, and keeps their order', () => {
  const rows = ['ant', 'ape', 'bee', 'auk'];
  expect(groupsOf(rows, (row) => row.charAt(0))).toStrictEqual([
    { name: 'a', rows: ['ant', 'ape'] },
    { name: 'b', rows: ['bee'] },
    { name: 'a', rows: ['auk'] },
  ]);
  expect(groupsOf([], String)).toStrictEqual([]);
});
