import { expect, it } from 'vitest';
import { groupsOf } from './groups';

it('cuts rows where their name changes, and keeps their order', () => {
  const rows = ['ant', 'ape', 'bee', 'auk'];
  expect(groupsOf(rows, (row) => row.charAt(0))).toStrictEqual([
    { name: 'a', place: 0, rows: ['ant', 'ape'] },
    { name: 'b', place: 2, rows: ['bee'] },
    { name: 'a', place: 3, rows: ['auk'] },
  ]);
  expect(groupsOf([], String)).toStrictEqual([]);
});
