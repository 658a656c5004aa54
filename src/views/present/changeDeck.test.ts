import { describe, expect, it } from 'vitest';
import { chartMember, type DeckMember } from '../../domain/deck';
import { keysOf, labelOf, moved, rescaled } from './changeDeck';

describe('moved', () => {
  it('puts an item into another place, and closes up behind it', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
  });

  it('moves nothing over an end, and nothing that is not there', () => {
    for (const [from, to] of [
      [0, -1],
      [2, 3],
      [5, 0],
    ] as const)
      expect(moved(['a', 'b', 'c'], from, to)).toEqual(['a', 'b', 'c']);
  });
});

it('a member that comes twice has two keys, which stay its own when another is moved', () => {
  const [a, b] = [chartMember('a'), chartMember('b')];
  expect(keysOf([a, b, a])).toEqual(['a 1', 'b 1', 'a 2']);
  expect(keysOf([b, a, a])).toEqual(['b 1', 'a 1', 'a 2']);
});

it('a member takes the scales it can have, and no other', () => {
  const comparison: DeckMember = { kind: 'comparison', ids: ['a', 'b'], scale: 'log' };
  expect(rescaled(chartMember('a'), 'log')).toEqual({ ...chartMember('a'), scale: 'log' });
  expect(rescaled(comparison, 'index')).toEqual({ ...comparison, scale: 'index' });
  expect(rescaled(comparison, 'linear')).toBe(comparison);
  const topic: DeckMember = { kind: 'topic', topic: 'law' };
  expect(rescaled(topic, 'log')).toBe(topic);
});

it('a member is called as its page is', () => {
  const offer = {
    catalogue: {
      charts: [
        {
          id: 'a',
          label: 'Users',
          topic: 'users',
          otherTopics: [],
          numbers: 1,
          isAlongTime: false,
          isInGroup: false,
        },
      ] as const,
      findings: [{ id: 'f', title: 'A finding', verdict: 'agrees', number: 'a.2012' }] as const,
    },
    comparisons: [{ label: 'Growth', indicators: ['a', 'b'] }],
  };
  const labels = (
    [
      chartMember('a'),
      { kind: 'comparison', ids: ['a', 'b'], scale: 'log' },
      { kind: 'comparison', ids: ['b', 'a'], scale: 'log' },
      { kind: 'finding', id: 'f' },
      { kind: 'topic', topic: 'law' },
    ] satisfies DeckMember[]
  ).map((member) => labelOf(member, offer));
  expect(labels).toEqual(['Users', 'Growth', 'b, Users', 'A finding', 'Laws and the white paper']);
});
