import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartMember, comparedScales, type DeckMember, deckPath, deckScales, serializeDeck } from './deck';
import { mostMembers, parseDeck } from './readDeck';
import { topics } from './vocabulary';

const words = fc.constantFrom('a', 'b2', 'internet', 'users', '5g', 'log', 'milestones', '2012');
const ids = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom('-', '.'), words), { maxLength: 3 }))
  .map(([first, more]) => first + more.map(([sign, word]) => sign + word).join(''));
const years = fc
  .tuple(fc.nat(9999), fc.nat(99))
  .map(([from, more]) => ({ from, to: Math.min(9999, from + more) }));

const member: fc.Arbitrary<DeckMember> = fc.oneof(
  fc.record({
    kind: fc.constant('chart' as const),
    id: ids,
    scale: fc.constantFrom(...deckScales),
    hasMilestones: fc.boolean(),
  }),
  fc
    .tuple(
      fc.uniqueArray(ids, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...comparedScales),
      fc.option(years, { nil: undefined }),
    )
    .map(([all, scale, time]) => ({
      kind: 'comparison' as const,
      ids: all,
      scale,
      ...(time ? { time } : {}),
    })),
  ids.map((id) => ({ kind: 'finding' as const, id })),
  fc.constantFrom(...topics).map((topic) => ({ kind: 'topic' as const, topic })),
);

describe('a deck', () => {
  it('comes back from the address as it was written', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: mostMembers }), (members) => {
        expect(parseDeck(serializeDeck(members))).toEqual({ members, problems: [] });
      }),
      { seed: 42, numRuns: 1000 },
    );
  });

  it('needs no escape in an address', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 8 }), (members) => {
        const search = deckPath(members).split('?')[1] ?? '';
        expect(new URLSearchParams(search).get('deck') ?? '').toBe(serializeDeck(members));
        expect(search).toMatch(/^(?:deck=[a-z0-9.,:~-]+)?$/u);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('is written in words that can be read', () => {
    const text =
      'internet-users~data-output:log~digital-economy:index:milestones~internet-users:milestones~' +
      'compare:internet-users,data-output~compare:a,b:index:2012..2021~finding:fibre-cities-2022~topic:law';
    const { members, problems } = parseDeck(text);
    expect(problems).toEqual([]);
    expect(members[1]).toEqual({ kind: 'chart', id: 'data-output', scale: 'log', hasMilestones: false });
    expect(members[5]).toEqual({
      kind: 'comparison',
      ids: ['a', 'b'],
      scale: 'index',
      time: { from: 2012, to: 2021 },
    });
    expect(serializeDeck(members)).toBe(text);
  });

  it('reads a default that was written, and writes it no more', () => {
    expect(serializeDeck(parseDeck('a:linear~compare:a,b:log').members)).toBe('a~compare:a,b');
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'a',
    ':',
    '~',
    ',',
    'compare',
    'topic',
    'law',
    'finding',
    '..',
    '2012',
    'log',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('__proto__', 'constructor:log', '<script>', 'a'.repeat(5000), '~'.repeat(200)),
  );

  it('is read without a throw: each member is used, or named with its reason', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { members, problems } = parseDeck(text);
        expect(members.length + problems.length).toBe(text.split('~').filter((part) => part !== '').length);
        expect(problems.every(({ reason }) => reason.length > 10 && reason.length < 200)).toBe(true);
        expect(parseDeck(serializeDeck(members))).toEqual({ members, problems: [] });
      }),
      { seed: 42, numRuns: 5000 },
    );
  });

  it.each([
    ['', []],
    ['A', 'there is no chart “A”'],
    ['a:cubic', '“cubic” is not an option; use “log”, “index” or “milestones”'],
    ['a:log:log', '“log” is not an option; use “log”, “index” or “milestones”'],
    ['a:milestones:log', '“log” is not an option; use “log”, “index” or “milestones”'],
    ['compare', 'there is no indicator “”'],
    ['compare:a,,b', 'there is no indicator “”'],
    ['compare:a,a', 'the same indicator is named twice; remove one'],
    ['compare:a,b,c,d,e,f,g', 'at most 6 indicators can be compared'],
    [
      'compare:a,b:linear',
      '“linear” is not an option; use “index” for the linear scale, or years such as “2012..2021”',
    ],
    [
      'compare:a,b:2021..2012',
      '“2021..2012” is not an option; use “index” for the linear scale, or years such as “2012..2021”',
    ],
    ['finding:', 'there is no finding “”'],
    ['finding:a:log', '“log” is not expected here; remove it'],
    ['topic:weather', 'there is no topic “weather”'],
    ['topic:__proto__', 'there is no topic “__proto__”'],
  ])('“%s” is refused: %s', (text, reason) => {
    const problems = text === '' ? [] : [{ text, reason }];
    expect(parseDeck(text)).toEqual({ members: [], problems });
  });

  it('that is refused in one member holds in the others', () => {
    const { members, problems } = parseDeck('a~B~c:log~~topic:law');
    expect(members.map(({ kind }) => kind)).toEqual(['chart', 'chart', 'topic']);
    expect(problems.map(({ text }) => text)).toEqual(['B']);
  });

  it('longer than a deck can be is cut, and what is left out is named', () => {
    const { members, problems } = parseDeck(Array.from({ length: mostMembers + 2 }, () => 'a').join('~'));
    expect([members.length, problems.length]).toEqual([mostMembers, 2]);
    expect(problems[0]?.reason).toBe(`a deck holds at most ${mostMembers} items; this one was left out`);
  });
});

it('a deck has an address, with its title where it has one', () => {
  expect(deckPath([])).toBe('/present');
  expect(deckPath([chartMember('internet-users')])).toBe('/present?deck=internet-users');
  expect(deckPath([{ kind: 'topic', topic: 'law' }], 'Laws & rules')).toBe(
    '/present?deck=topic:law&title=Laws%20%26%20rules',
  );
});
