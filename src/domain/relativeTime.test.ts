import { describe, expect, it } from 'vitest';
import { isPartOfYear, relativeTimeOf, saysPresent, yearsIn } from './relativeTime';

/** Whether a sentence prints the year of a phrase, wherever the phrase stands in it, with a part of that year. */
const isPart = (sentence: string, phrase: string, year: string) =>
  isPartOfYear(sentence, sentence.indexOf(phrase), phrase, year);

describe('relativeTimeOf', () => {
  it.each([
    ['in the first half of this year', { from: '2022-01', to: '2022-06' }],
    ['since the beginning of this year', { at: '2022-01' }],
    ['In the past decade', { at: '2012' }],
    ['In July', { at: '2022-07' }],
    ['In November', { at: '2021-11' }],
    ['In July last year', { at: '2021-07' }],
    ['published last year', { at: '2021' }],
    ['on Feb. 15 this year', { at: '2022-02-15' }],
    ['on July 12 last month', { at: '2022-07-12' }],
    ['in December, 2015', { at: '2015-12' }],
    ['since 1994', { at: '1994' }],
    ['Released today', { at: '2022-08-19' }],
    ['in the first half of 2021', { from: '2021-01', to: '2021-06' }],
    ['in the second half of last year', { from: '2021-07', to: '2021-12' }],
    ['the first quarter of this year', { from: '2022-01', to: '2022-03' }],
    ['the fourth quarter of 2021', { from: '2021-10', to: '2021-12' }],
    ['as of now', { at: '2022-08-19' }],
    ['now', { at: '2022-08-19' }],
    ['So far', { at: '2022-08-19' }],
    ['in May', { at: '2022-05' }],
    ['Sept. 3', { at: '2021-09-03' }],
    ['In July Last Year', { at: '2021-07' }],
    ['which may come', undefined],
    ['decided on, as the octopus marched', undefined],
    ['Marching on', undefined],
    ['in due course', undefined],
    ['in the know, nowhere, as far', undefined],
  ])('reads “%s” on 19 August 2022', (words, time) => {
    expect(relativeTimeOf(words, '2022-08-19')).toEqual(time);
  });

  it('knows no third half of a year', () => {
    expect(relativeTimeOf('the third half of 2021', '2022-08-19')).toEqual({ at: '2021' });
  });

  it('cannot read anything without a month of the briefing', () => {
    expect(relativeTimeOf('In July', '2022')).toBeUndefined();
  });
});

describe('words of the present', () => {
  it.each(['now', 'Now', 'so far', 'as of now', 'today', 'to date', 'currently', 'at present', 'nowadays'])(
    'are told: “%s”',
    (words) => {
      expect(saysPresent(words)).toBe(true);
    },
  );

  it.each(['known', 'far', 'this year', 'in 2021', 'dated', ''])('are not in “%s”', (words) => {
    expect(saysPresent(words)).toBe(false);
  });
});

describe('a year printed with a part of it', () => {
  it.each([
    ['In the first half of 2021 it rose.', '2021'],
    ['In the first quarter of 2021 it rose.', '2021'],
    ['By the end of 2021 it rose.', '2021'],
    ['By July 2021 it rose.', '2021'],
    ['Since Feb. 15, 2021 it rose.', '2021'],
    ['It began in December, 2015.', '2015'],
    ["In 2021's first quarter it rose.", '2021'],
    ['In 2021’s second half it rose.', '2021'],
    ['From early 2021 it rose.', '2021'],
    ['In the summer of 2021 it rose.', '2021'],
    ['By winter 2021 it rose.', '2021'],
  ])('is told in “%s”', (sentence, year) => {
    expect(isPart(sentence, year, year)).toBe(true);
  });

  it('is told where the phrase has some words around the year', () => {
    expect(isPart('🌳 In the first half of 2021 it rose.', 'of 2021', '2021')).toBe(true);
  });

  it('is told wherever the phrase has the year once more', () => {
    const phrase = 'in 2021, and in July 2021';
    expect(isPart(`It rose ${phrase}.`, phrase, '2021')).toBe(true);
    expect(isPart('It rose in 2021, and 2021.', 'in 2021, and 2021', '2021')).toBe(false);
  });

  it.each([
    ['It rose in 2021.', '2021'],
    ['It was four times that of 2012.', '2012'],
    ['From 2012 to 2021 it rose.', '2012'],
    ['From 2012 to 2021 it rose.', '2021'],
    ['It may, in 2021, rise.', '2021'],
    ['By 2021 the first half was built.', '2021'],
  ])('is not in “%s”: %s', (sentence, year) => {
    expect(isPart(sentence, year, year)).toBe(false);
  });

  it('is not told of a year that the phrase lacks', () => {
    expect(isPart('In July 2021 it rose.', 'it rose', '2021')).toBe(false);
  });
});

describe('yearsIn', () => {
  it('finds years and no other numbers', () => {
    expect(yearsIn('From 2012 to 2021, 20215 and 3,491 and 1994')).toEqual([2012, 2021, 1994]);
  });
});
