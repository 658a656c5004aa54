import { describe, expect, it } from 'vitest';
import { relativeTimeOf, yearsIn } from './relativeTime';

describe('relativeTimeOf', () => {
  it.each([
    ['in the first half of this year', { from: '2022-01', to: '2022-06' }],
    ['since the beginning of this year', { at: '2022-01' }],
    ['In the past decade', { at: '2012-08' }],
    ['In July', { at: '2022-07' }],
    ['In November', { at: '2021-11' }],
    ['In July last year', { at: '2021-07' }],
    ['published last year', { at: '2021' }],
    ['on Feb. 15 this year', { at: '2022-02-15' }],
    ['on July 12 last month', { at: '2022-07-12' }],
    ['in December, 2015', { at: '2015-12' }],
    ['since 1994', { at: '1994' }],
    ['Released today', { at: '2022-08-19' }],
    ['in due course', undefined],
  ])('reads “%s” on 19 August 2022', (words, time) => {
    expect(relativeTimeOf(words, '2022-08-19')).toEqual(time);
  });

  it('cannot read anything without a month of the briefing', () => {
    expect(relativeTimeOf('In July', '2022')).toBeUndefined();
  });
});

describe('yearsIn', () => {
  it('finds years and no other numbers', () => {
    expect(yearsIn('From 2012 to 2021, 20215 and 3,491 and 1994')).toEqual([2012, 2021, 1994]);
  });
});
