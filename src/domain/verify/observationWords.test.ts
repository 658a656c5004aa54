import { describe, expect, it } from 'vitest';
import { lengthOf } from '../codePoints';
import type { Dataset, Indicator, Observation, Quantity, Quotation } from '../model';
import { passage, sample } from '../testing/sample';
import { verifyObservation } from './observations';

const [plain] = sample.observations as [Observation];
const [visitors] = sample.indicators as [Indicator];

/** The sample with other words in the sentence that the first observation cites. */
const saying = (exact: string): Dataset => ({
  ...sample,
  quotations: sample.quotations.map((q) =>
    q.id === plain.citation.quotation ? Object.assign({ ...q }, { exact }) : q,
  ),
});

/** The first observation with another phrase of another sentence, and with the quantity that the phrase states. */
function citing(sentence: string, phrase: string, quantity: Partial<Quantity>): Observation {
  const { start } = sample.quotations[0] as Quotation;
  const at = sentence.indexOf(phrase);
  if (at < 0) throw new RangeError(`The sentence has no “${phrase}”`);
  return {
    ...plain,
    quantity: { ...plain.quantity, printed: phrase, significantDigits: 1, ...quantity },
    citation: { ...plain.citation, phrase, start: start + lengthOf(sentence.slice(0, at)) },
  };
}

const verify = (sentence: string, phrase: string, quantity: Partial<Quantity>) =>
  verifyObservation(saying(sentence), citing(sentence, phrase, quantity));

/** The one violation of a rule. */
const broken = (rule: string, expected: string, found: string) => [
  { file: 'data/briefings/park-2020/observations.ts', record: plain.id, rule, expected, found },
];

describe('a hedge beside the phrase', () => {
  const rule = 'no hedge is left out of the phrase';
  const million = { value: 5e7, printed: '50 million' };

  it.each([
    ['In 2018 visiting guests exceeded 50 million people.', 'exceeded'],
    ['In 2018 Nearly 50 million people were visiting.', 'Nearly'],
    ['In 2018 more than 50 million people were visiting.', 'more than'],
    ['In 2018 some 50 million people were visiting.', 'some'],
    ['In 2018, an estimated 50 million people were visiting.', 'estimated'],
    ['In 2018 nearly a 50 million people were visiting.', 'nearly a'],
    ['In 2018 🌳🌳 over 50 million people were visiting.', 'over'],
  ])('is not left out before it: “%s”', (sentence, hedge) => {
    expect(verify(sentence, '50 million people', million)).toEqual(broken(rule, 'none beside it', hedge));
  });

  it.each([
    ['In 2018 there were 30 or more people visiting.', 'or more'],
    ['In 2018 there were 30-plus people visiting.', '-plus'],
    ['In 2018 there were 30 odd people visiting.', 'odd'],
    ['In 2018 there were 30 at most, all people visiting.', 'at most'],
  ])('is not left out after it: “%s”', (sentence, hedge) => {
    expect(verify(sentence, '30', { value: 30 })).toEqual(broken(rule, 'none beside it', hedge));
  });

  it('is told even where the phrase cannot be read', () => {
    expect(verify('In 2018 over 40 swans were visiting people.', '40 swans', { value: 40 })).toEqual([
      ...broken(rule, 'none beside it', 'over'),
      expect.objectContaining({ rule: 'every word of the phrase can be read' }),
    ]);
  });

  it('is no fault where the phrase begins with it', () => {
    const hedged = {
      value: 5e7,
      comparator: '>',
      hedge: 'exceeded',
      printed: 'exceeded 50 million',
    } as const;
    const sentence = 'In 2018 visiting guests exceeded 50 million people.';
    expect(verify(sentence, 'exceeded 50 million people', hedged)).toEqual([]);
  });

  it('is none that belongs to another number of the sentence', () => {
    const sentence = 'In 2018, over a year, we had 50 million people visiting, and 7 or more swans.';
    expect(verify(sentence, '50 million people', million)).toEqual([]);
  });
});

describe('a word of the phrase', () => {
  it.each([
    ['40 swans', '40 swans', 'swans'],
    ['some 40 people', 'some 40 people', 'some 40 people'],
    ['30 or more people', '30 or more people', 'or more'],
  ])('that cannot be read is told: “%s”', (words, phrase, found) => {
    const sentence = `In 2018 there were ${words} visiting.`;
    expect(verify(sentence, phrase, { value: 40 })).toEqual(
      broken(
        'every word of the phrase can be read',
        'a hedge, a number, a scale and a unit that are known',
        found,
      ),
    );
  });
});

describe('the unit', () => {
  it('is named by the sentence where the phrase ends with the number', () => {
    expect(verify('In 2018 people were visiting: 40.', '40', { value: 40 })).toEqual([]);
  });

  it('is not one that the sentence does not name', () => {
    expect(verify('In 2018 they were visiting: 40.', '40', { value: 40 })).toEqual(
      broken(
        'the sentence names the unit',
        'people or internet users or netizens or population',
        'no such word',
      ),
    );
  });

  it('is not named by a part of a word', () => {
    expect(verify('In 2018 townspeople were visiting: 40.', '40', { value: 40 })).toMatchObject([
      { rule: 'the sentence names the unit', found: 'no such word' },
    ]);
  });
});

/** What is said of the first observation under another term, where its indicator has these. */
const withTerm = (term: string, terms: readonly string[]) =>
  verifyObservation(
    { ...sample, indicators: [{ ...visitors, terms }, ...sample.indicators.slice(1)] },
    { ...plain, term },
  );

describe('the term', () => {
  it('is in the sentence', () => {
    expect(withTerm('strolling', ['visiting', 'strolling'])).toEqual(
      broken('the sentence has the words that name the indicator', 'strolling', 'not there'),
    );
  });

  it('is not a part of a word of the sentence', () => {
    expect(withTerm('visit', ['visit'])).toEqual(
      broken('the sentence has the words that name the indicator', 'visit', 'not there'),
    );
  });

  it('may stand in the sentence in other capitals', () => {
    expect(withTerm('Visiting', ['Visiting'])).toEqual([]);
  });

  it('is one of the indicator’s', () => {
    expect(withTerm('people', ['visiting', 'strolling'])).toEqual(
      broken('the words that name the indicator are among its terms', 'visiting or strolling', 'people'),
    );
  });
});

describe('a scale behind the phrase', () => {
  it.each([
    ['we had 3 million people visiting', 'million'],
    ['we had 3% of people visiting', '%'],
    ['we had 3 percent of people visiting', 'percent'],
    ['a 3-billion crowd of people visiting', '-billion'],
  ])('is not left out: %s', (sentence, scale) => {
    expect(verify(sentence, '3', { value: 3 })).toEqual(
      expect.arrayContaining(broken('no scale is left out of the phrase', 'none after it', scale)),
    );
  });

  it('is none that only begins another word', () => {
    expect(verify('we had 3 millionaires visiting', '3', { value: 3 }).map(({ rule }) => rule)).not.toContain(
      'no scale is left out of the phrase',
    );
  });
});

describe('the form of a period', () => {
  it('suits what is measured', () => {
    const evidence = [passage('park-2020.s3', 'In 2019'), passage('park-2020.s3', 'of 2012')];
    const period = { from: '2012', to: '2019', basis: 'carried', evidence } as const;
    const stock = sample.observations.find(({ id }) => id === 'benches.2019.park-2020.a') as Observation;
    expect(verifyObservation(sample, { ...stock, period })).toEqual([
      {
        file: 'data/briefings/park-2020/observations.ts',
        record: stock.id,
        rule: 'a stock has a period of this form',
        expected: 'moment or bound',
        found: 'span',
      },
    ]);
  });
});
