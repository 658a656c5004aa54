import { describe, expect, it } from 'vitest';
import { hedgeBeside, hedges } from './hedges';
import { namesUnit, parsePhrase, readPhrase } from './phrase';

const wordsOf = (line: string) => line.split('|');

describe('words that cannot be read', () => {
  it.each([
    ['an unknown unit', '5 million bananas', 'bananas'],
    ['a currency of another country', '5 million Hong Kong dollars', 'Hong Kong dollars'],
    ['an unknown unit behind a hedge', 'over 4 lawsuits', 'lawsuits'],
    ['an unknown hedge', 'some 30 million users', 'some 30 million users'],
    ['a hedge of several words', 'as many as 30 million users', 'as many as 30 million users'],
    ['a hedge behind the number', '30 million or more users', 'or more'],
    ['a hedge behind a symbol', '30% or so', 'or so'],
    ['a hedge behind a unit symbol', '30 years or more', 'or more'],
    ['a hedge glued to the number', '30-plus users', '-plus'],
    ['a sign glued to the number', '30+ users', '+'],
    ['a hedge behind a comma', '30 million, or more users', 'or more'],
    ['a hedge behind the thing counted', '30 million users or more', 'or more'],
    ['a second hedge', 'over 30 million users or so', 'or so'],
    ['a hedge behind a fraction', 'one-third or more', 'or more'],
    ['a hedge behind a fraction of a whole', 'half or more of them', 'or more'],
    ['a hedge behind a factor', 'sevenfold or more', 'or more'],
    ['a choice with a hedge', 'all or nearly all', 'or nearly'],
    ['a short scale', '5 bn users', 'bn'],
    ['a thing counted by another', '5 million bananas eaten by users', 'by'],
    ['more than at another time', 'more users than before', 'more users than before'],
    ['a hedge of other words', '30 million or thereabouts', 'or thereabouts'],
    ['an odd number', '30-odd users', '-odd'],
    ['a range in words', '5 to 10 million users', 'to'],
    ['a range with a hyphen', '50-60 million users', '-'],
    ['a range with a dash', '50–60 users', '–'],
    ['two numbers', '30 or 40 websites', 'or'],
    ['a fraction', '3/4 users', '/'],
    ['a part of a number', '3 out of 4 users', 'out'],
    ['a share in words', '5 in 10 people', 'in'],
    ['a second number', '5 4 users', '4'],
    ['a scale of an old count', '3 dozen users', 'dozen'],
    ['a scale between the known ones', 'more than one hundred users', 'hundred'],
    ['a scale of another language', '5 lakh users', 'lakh'],
    ['things for what is counted', '40 hotels for people', 'for'],
    ['two hedges', 'more than majority', 'more than majority'],
    ['words alone', 'several users', 'several users'],
  ])('are returned: %s, “%s”', (_, phrase, unread) => {
    expect(readPhrase(phrase)).toStrictEqual({ unread });
    expect(parsePhrase(phrase)).toBeUndefined();
  });
});

describe('words that state no quantity', () => {
  it.each([
    ...wordsOf(
      '| 5|IPv6|5G base stations|14th Five-Year Plan|the two sessions|halfway there|half-time|allowed',
    ),
    ...wordsOf(
      'all-time high|one-third-owned|two-thirds|one-fifth|oneself|onefoldX|hundredfold|zerofold|zeroth place',
    ),
    ...wordsOf('ranked highly|constructor place|$|%|.5|1.2.3|1..2|1,2|12,29|1,2345|12345,678|٣ million'),
    '9'.repeat(400),
    '\uD83C',
  ])('leaves “%s” unread', (phrase) => {
    expect(parsePhrase(phrase)).toBeUndefined();
  });
});

describe('words that set a limit without a number', () => {
  it.each([
    ['more cellular terminals than mobile phone users', 1, 'times'],
    ['vast majority of countries', 50, 'percent'],
    ['majority', 50, 'percent'],
  ])('“%s” is above %i %s', (phrase, value, unit) => {
    expect(readPhrase(phrase)).toMatchObject({ value, unit, comparator: '>', significantDigits: 1 });
    expect(readPhrase(phrase)).not.toHaveProperty('hedge');
  });

  it('print the words that claim it, and no more', () => {
    expect(parsePhrase('vast majority of countries')?.printed).toBe('vast majority');
    expect(parsePhrase('more apps than shops')?.printed).toBe('more apps than shops');
  });

  it('are none where nothing is compared', () => {
    expect(parsePhrase('more cellular terminals')).toBeUndefined();
    expect(parsePhrase('majorities')).toBeUndefined();
  });
});

describe('the word “ten”', () => {
  it('is a count of ten, and no round number', () => {
    expect(parsePhrase('ten laws')).toMatchObject({ value: 10, significantDigits: 2 });
    expect(parsePhrase('ten million users')).toMatchObject({ value: 1e7, significantDigits: 2 });
  });
});

describe('a hedge beside a phrase', () => {
  it.each(hedges.map(([words]) => words))('is found before it: “%s”', (words) => {
    expect(hedgeBeside(`the number of users ${words} `, ' users')).toBe(words);
  });

  it.each([
    ['there are some ', '', 'some'],
    ['with as many as ', '', 'as many as'],
    ['it exceeded a ', '', 'exceeded a'],
    ['Over ', '', 'Over'],
    ['', ' or more users', 'or more'],
    ['', '-plus users', '-plus'],
    ['', ' and above', 'and above'],
    ['', ' at least', 'at least'],
    ['', '+ users', '+'],
    ['', ', or more', ', or more'],
    ['', ' or thereabouts', 'or thereabouts'],
    ['', '-odd users', '-odd'],
    ['', ' (or more) users', '(or more'],
    ['', ' or even more', 'or even more'],
    ['there are no ', '', 'no'],
    ['it never ', '', 'never'],
    ['it is no longer the ', '', 'no longer the'],
    ['it is one of the ', '', 'one of the'],
    ['it is among the ', '', 'among the'],
    ['just shy of ', '', 'shy of'],
    ['circa ', '', 'circa'],
    ['more than a total of ', '', 'more than a total of'],
    ['it was ~', ' users', '~'],
    ['it was > ', ' users', '>'],
    ['it was -', ' degrees', '-'],
    ['minus ', ' degrees', 'minus'],
    ['from 2 to ', ' users', '2 to'],
    ['some 2-', ' users', '2-'],
  ])('is found in “%s … %s”', (before, after, hedge) => {
    expect(hedgeBeside(before, after)).toBe(hedge);
  });

  it('is the longest that stands there', () => {
    expect(hedgeBeside('users were no more than ', '')).toBe('no more than');
  });

  it.each([
    ['we have ', ' users'],
    ['over the years we had ', ' users'],
    ['a handsome ', ' users'],
    ['it grew from 11 million in 2012 to ', ' users'],
    ['a one-to-', ' user'],
    ['', ' or fish'],
    ['', ' oddly'],
  ])('is none in “%s … %s”', (before, after) => {
    expect(hedgeBeside(before, after)).toBeUndefined();
  });
});

describe('the name of a unit in a sentence', () => {
  it.each([
    ['Benches rose to 40 pieces.', 'item', true],
    ['Laws were passed: 5.', 'law', true],
    ['It cost 5 U.S. dollars.', 'us-dollar', true],
    ['Benches rose to 40.', 'item', false],
    ['5 lawsuits', 'law', false],
    ['It fell by 5%.', 'percent', false],
  ] as const)('“%s” names %s: %s', (text, unit, isNamed) => {
    expect(namesUnit(text, unit)).toBe(isNamed);
  });
});
