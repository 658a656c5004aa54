import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from './corpus';
import type { Observation } from './model';
import { attributionOf, formatDay, officialLinkOf, referenceOf, textFragmentOf } from './reference';
import { quotedFrom } from './quotedFrom';
import { sample } from './testing/sample';

const corpus = createCorpus(sample);
const find = (id: string) => corpus.observation(id) as Observation;

describe('formatDay', () => {
  it.each([
    ['2022-08-19', '19 August 2022'],
    ['2023-03-16', '16 March 2023'],
    ['2022-01-02', '2 January 2022'],
    ['2022-05-02', '2 May 2022'],
    ['2022-09-30', '30 September 2022'],
  ] as const)('writes %s as “%s”', (date, words) => expect(formatDay(date)).toBe(words));
});

describe('textFragmentOf', () => {
  it('escapes what has a meaning in a text directive', () => {
    expect(textFragmentOf('One-third, R&D: 5% = "so"')).toBe(
      '#:~:text=One%2Dthird%2C%20R%26D%3A%205%25%20%3D%20%22so%22',
    );
  });

  it('gives a sentence of seventeen words whole and a longer one by its ends', () => {
    const words = 'a b c d e f g h i j k l m n o p q'.split(' ');
    expect(textFragmentOf(words.join(' '))).toBe(`#:~:text=${words.join('%20')}`);
    expect(textFragmentOf([...words, 'r-s'].join(' '))).toBe(
      `#:~:text=${words.slice(0, 12).join('%20')},n%20o%20p%20q%20r%2Ds`,
    );
  });

  it('has no sign of its own in the words, and one comma at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 20 }),
        (words) => {
          const directive = textFragmentOf(words.join(' ')).slice('#:~:text='.length);
          expect(directive).not.toMatch(/[-&#\s]/u);
          expect(directive.split(',').length).toBeLessThanOrEqual(2);
          const [start = ''] = directive.split(',');
          expect(words.join(' ').split(/\s+/u).join(' ')).toContain(
            decodeURIComponent(start).split(/\s+/u).join(' '),
          );
        },
      ),
      { seed: 42, numRuns: 500 },
    );
  });
});

describe('references', () => {
  it('link the official page at the sentence', () => {
    expect(officialLinkOf(corpus, find('benches.2019.park-2020.a'))).toBe(
      'http://park.example/park-2020#:~:text=Benches%20rose%20to%2040%20pieces.',
    );
  });

  it('name a questioner as such', () => {
    const ben = corpus.speaker('park-2020', 'ben');
    expect(attributionOf(ben)).toBe('Ben (question)');
    expect(attributionOf({ ...ben, name: 'Unnamed questioner' })).toBe('Unnamed questioner');
    expect(attributionOf(corpus.speaker('park-2020', 'ann'))).toBe('Ann');
  });

  it('give the quotation with who, what, when and where', () => {
    expect(
      referenceOf(
        corpus,
        find('size-rank.2020.park-2020.a'),
        'https://v.example/figures/x',
        new Date(2026, 10, 29),
      ),
    ).toBe(
      [
        '“Is it the largest in the world?”',
        'Ben (question), press briefing “Park day”, City Park, 2 May 2020. http://park.example/park-2020',
        'Rank by size: largest in the world. Period: [by May 2020], inferred',
        'Quoted from Verbatim, accessed 29 November 2026: https://v.example/figures/x',
      ].join('\n'),
    );
  });
});

it('names no address that another reader could not open', () => {
  const today = new Date('2026-01-02T12:00:00');
  expect(quotedFrom('https://v.example/figures/a', today)).toBe(
    'Quoted from Verbatim, accessed 2 January 2026: https://v.example/figures/a',
  );
  expect(quotedFrom(undefined, today)).toBe(
    'Quoted from an offline copy of Verbatim, accessed 2 January 2026',
  );
});
