import { expect, test } from 'vitest';
import { forms, scaleFor } from './specs';

test('a scale that a form does not allow is taken as linear', () => {
  expect(scaleFor(forms.bars, 'log')).toBe('linear');
  expect(scaleFor(forms.ranks, 'index')).toBe('linear');
  expect(scaleFor(forms.pair, 'log')).toBe('log');
});
