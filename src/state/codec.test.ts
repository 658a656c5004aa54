import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Codec,
  flag,
  freeText,
  idOf,
  named,
  oneOf,
  ordinal,
  someIds,
  someOf,
  sorting,
  yearSpan,
} from './codec';

const runs = { seed: 42, numRuns: 500 };
const roundTrip = <T>(codec: Codec<T>, values: fc.Arbitrary<T>) =>
  fc.assert(
    fc.property(values, (value) => {
      expect(codec.parse(codec.serialize(value))).toEqual({ value });
    }),
    runs,
  );

const trees = ['oak', 'elm', 'fir'] as const;

/** Texts that no codec but free text may take. */
const nonsense = [
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'length',
  '%',
  '\u0000',
  ' ',
  '🌳'.repeat(50),
  '٣',
];

/** Words of the form ids have. `constructor` is one: whether it names something is not the codec's to say. */
const ids = fc.stringMatching(/^[a-z0-9]{1,9}(?:[.-][a-z0-9]{1,9}){0,4}$/u);

/** Texts without that form. */
const notIds = [
  ...nonsense.filter((text) => !/^[a-z]+$/u.test(text)),
  '',
  'Oak',
  'oak.',
  '-oak',
  'oak..1',
  'oak_1',
  'oak/1',
  '../oak',
  'oak 1',
  'oak\n',
  'x'.repeat(121),
];

describe('oneOf', () => {
  const codec = oneOf(trees, 'oak');

  it('takes the words of the list', () => roundTrip(codec, fc.constantFrom(...trees)));

  it.each([...nonsense, '', 'Oak', 'oak '])('refuses %j with the list as reason', (text) => {
    expect(codec.parse(text)).toEqual({
      reason: expect.stringMatching(/ is not a choice; use one of oak, elm, fir$/u),
    });
  });

  it('names up to twelve words, and ten of a longer list', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];
    const words = '“x” is not a choice; use one of a, b, c, d, e, f, g, h, i, j';
    expect(oneOf(all.slice(0, 12), 'a').parse('x').reason).toBe(`${words}, k, l`);
    expect(oneOf(all, 'a').parse('x').reason).toBe(`${words} and 3 more`);
  });

  it('quotes the first forty characters of a long text, and cuts none in half', () => {
    expect(codec.parse('x'.repeat(41))).toEqual({
      reason: `“${'x'.repeat(40)}…” is not a choice; use one of oak, elm, fir`,
    });
    expect(codec.parse(`x${'🌳'.repeat(50)}`)).toEqual({
      reason: `“x${'🌳'.repeat(39)}…” is not a choice; use one of oak, elm, fir`,
    });
  });
});

describe('idOf', () => {
  const codec = idOf('tree');

  it('takes what has the form of an id, or nothing', () => {
    roundTrip<string | undefined>(codec, ids);
    expect(codec.parse('oak.1-b')).toEqual({ value: 'oak.1-b' });
    expect(codec.parse('x'.repeat(120))).toEqual({ value: 'x'.repeat(120) });
    expect(codec.defaultValue).toBeUndefined();
    expect(codec.serialize(undefined)).toBe('');
  });

  it.each(notIds)('refuses %j', (text) => {
    expect(codec.parse(text)).toEqual({ reason: expect.stringMatching(/^there is no tree “/u) });
  });
});

describe('someIds', () => {
  const codec = someIds('tree', 2);

  it('takes several different ids in the order given', () => {
    roundTrip<readonly string[]>(codec, fc.uniqueArray(ids, { minLength: 1, maxLength: 2 }));
    expect(codec.parse('oak.1~ash')).toEqual({ value: ['oak.1', 'ash'] });
    expect(codec.defaultValue).toEqual([]);
  });

  it('says what is wrong', () => {
    expect(codec.parse('oak~Oak')).toEqual({ reason: 'there is no tree “Oak”' });
    expect(codec.parse('oak~oak')).toEqual({ reason: 'the same tree is listed twice; remove one' });
    expect(codec.parse('oak~elm~fir')).toEqual({ reason: 'too many: list at most 2' });
    expect(codec.parse('oak~')).toEqual({ reason: 'there is no tree “”' });
  });

  it.each(notIds)('refuses %j', (text) => {
    expect(codec.parse(text)).toHaveProperty('reason');
    expect(codec.parse(`oak~${text}`)).toHaveProperty('reason');
  });
});

describe('someOf', () => {
  const codec = someOf('tree', trees);

  it('takes several different words in the order given', () => {
    expect(codec.parse('fir~oak')).toEqual({ value: ['fir', 'oak'] });
    roundTrip(codec, fc.shuffledSubarray([...trees], { minLength: 1 }));
  });

  it('says what is wrong', () => {
    expect(codec.parse('oak~ash')).toEqual({ reason: 'there is no tree “ash”' });
    expect(codec.parse('oak~oak')).toEqual({ reason: 'the same tree is listed twice; remove one' });
    expect(codec.parse('oak~elm~fir~oak')).toEqual({ reason: 'the same tree is listed twice; remove one' });
    expect(codec.parse('oak~')).toEqual({ reason: 'there is no tree “”' });
    expect(codec.parse('')).toEqual({ reason: 'there is no tree “”' });
  });

  it.each(nonsense)('refuses %j', (text) => {
    expect(codec.parse(text)).toHaveProperty('reason');
    expect(codec.parse(`oak~${text}`)).toHaveProperty('reason');
  });
});

describe('named', () => {
  const codec = named((words) => someOf('sign', words), { '~': 'about', '>': 'over' });

  it('stands in the URL as words, so that a sign may be the separator itself', () => {
    expect(codec.serialize(['>', '~'])).toBe('over~about');
    expect(codec.parse('over~about')).toEqual({ value: ['>', '~'] });
    expect([codec.serialize([]), codec.defaultValue]).toEqual(['', []]);
  });

  it.each([...nonsense, '~', '>', 'over~>'])('refuses %j', (text) => {
    expect(codec.parse(text)).toEqual({ reason: expect.stringMatching(/^there is no sign “/u) });
  });
});

describe('freeText', () => {
  const codec = freeText(5);

  it('takes any text up to its length', () => {
    roundTrip(
      codec,
      fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => text.length <= 5),
    );
    expect(codec.parse('123456')).toEqual({
      value: '12345',
      reason: 'longer than 5 characters; only the first 5 are used',
    });
  });
});

describe('flag', () => {
  it('tells on from off when written', () => {
    expect(flag.parse('on')).toEqual({ value: true });
    expect(flag.serialize(true)).toBe('on');
    expect(flag.serialize(false)).not.toBe('on');
  });

  it.each([...nonsense, '', 'off', 'true', 'ON'])('refuses %j', (text) => {
    expect(flag.parse(text)).toEqual({
      reason: expect.stringMatching(/ is not understood; write “on” or leave it out$/u),
    });
  });
});

describe('ordinal', () => {
  it('takes whole numbers of up to four digits', () => {
    roundTrip<number | undefined>(ordinal(1), fc.integer({ min: 1, max: 9999 }));
    expect(ordinal(1).parse('007')).toEqual({ value: 7 });
    expect(ordinal(1).serialize(undefined)).toBe('');
  });

  it.each([...nonsense, '', '0', '-1', '1.5', '1e3', '10000', '0x1', 'NaN', 'Infinity', '+1'])(
    'refuses %j',
    (text) => {
      expect(ordinal(1).parse(text)).toEqual({
        reason: expect.stringMatching(/ is not a whole number from 1 to 9999$/u),
      });
    },
  );
});

describe('yearSpan', () => {
  it('takes two years in order, however early', () => {
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    roundTrip<{ from: number; to: number } | undefined>(yearSpan, spans);
  });

  it('says what is wrong', () => {
    expect(yearSpan.parse('2021..2012')).toEqual({
      reason: '“2021..2012” ends before it begins; swap the years',
    });
    expect(yearSpan.parse('2012-2021')).toEqual({
      reason: '“2012-2021” is not a span of years; write 2012..2021',
    });
  });

  it.each([...nonsense, '', '..', '2012..', '..2021', '2012..2021..2022', ' 2012..2021', '12..21'])(
    'refuses %j',
    (text) => expect(yearSpan.parse(text)).toHaveProperty('reason'),
  );
});

describe('sorting', () => {
  const codec = sorting(trees);

  it('takes a column and a direction', () => {
    expect(codec.parse('-elm')).toEqual({ value: { by: 'elm', descending: true } });
    expect(codec.parse('elm')).toEqual({ value: { by: 'elm', descending: false } });
    roundTrip(codec, fc.record({ by: fc.constantFrom(...trees), descending: fc.boolean() }));
  });

  it.each([...nonsense, '', '-', '--elm', '+elm'])('refuses %j', (text) => {
    expect(codec.parse(text)).toEqual({ reason: expect.stringMatching(/^there is no column “/u) });
  });
});
