import { expect, it } from 'vitest';
import { printable } from './printable';

it('keeps all that can be read', () => {
  for (const text of ['On stage', 'a/b\\c:d"e<f>g&h', '數字', 'العنوان', '🌳 5G', ''])
    expect(printable(text)).toBe(text);
});

it.each(['\u0001', '\u000B', '\u001F', '\u007F', '\uFFFF', '\uFFFE', '\u202E', '\u2067', '\uD83C'])(
  'drops %j',
  (character) => {
    expect(printable(`to${character}tal`)).toBe('total');
  },
);

it('drops space at the ends, and so a title of nothing else', () => {
  expect(printable('  On stage ')).toBe('On stage');
  expect(printable('   ')).toBe('');
});
