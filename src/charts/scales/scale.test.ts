import { expect, test } from 'vitest';
import { scaleFor } from './scale';

test('a scale that a form does not allow is taken as linear', () => {
  expect(scaleFor('bars', 'log')).toBe('linear');
  expect(scaleFor('ranks', 'index')).toBe('linear');
  expect(scaleFor('pair', 'log')).toBe('log');
});
