import { expect, test } from 'vitest';
import { isNodeNewEnough } from './nodeVersion.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(isNodeNewEnough(version)).toBe(true);
});

test.each(['18.20.8', '20.18.3', '8.19.0'])('Node %s is too old', (version) => {
  expect(isNodeNewEnough(version)).toBe(false);
});
