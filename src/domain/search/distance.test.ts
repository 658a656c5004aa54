import { expect, it } from 'vitest';
import { distanceWithin } from './distance';

it.each([
  ['patents', 'patents', 0],
  ['patents', 'pattents', 1],
  ['patents', 'patnets', 2],
  ['patents', 'patients', 1],
  ['patents', 'latent', 2],
  ['patents', 'people', undefined],
  ['patents', 'pat', undefined],
])('tells how far %s is from %s', (a, b, distance) => {
  expect(distanceWithin(a, b, 2)).toBe(distance);
  expect(distanceWithin(b, a, 2)).toBe(distance);
});
