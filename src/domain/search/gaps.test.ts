import { assert, integer, property, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { joinPlaces, readPlaces } from './gaps';

it('reads back what it wrote', () => {
  assert(
    property(uniqueArray(integer({ min: 0, max: 2_000_000 })), (numbers) => {
      const places = numbers.toSorted((a, b) => a - b);
      expect(readPlaces(joinPlaces(places))).toEqual(places);
    }),
  );
});

it('takes a character for each of places that stand close', () => {
  expect(joinPlaces([0, 1, 2, 34])).toBe('AAAf');
  expect(joinPlaces([32])).toBe('gB');
});

it('says what is no list of places', () => {
  expect(() => readPlaces('A,')).toThrow('A list of places has the character ","');
  expect(() => readPlaces('g')).toThrow('A list of places ends within a number');
});
