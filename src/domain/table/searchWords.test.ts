import { expect, test } from 'vitest';
import { periodSearchWords } from './searchWords';

test.each([
  ['[by Aug 2022]', '[by August 2022]'],
  ['Jan–Jun 2022', 'January–June 2022'],
  ['16 Mar 2023', '16 March 2023'],
  ['May 2022', 'May 2022'],
  ['2012–2021', '2012–2021'],
  ['since Feb 2022', 'since February 2022'],
])('%s is found as it is shown and as %s', (shown, full) => {
  expect(periodSearchWords(shown).split('\t')).toEqual([shown, full]);
});
