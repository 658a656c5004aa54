import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../domain/ledger';
import { corpus } from '../../state/corpus';
import {
  basisTallies,
  comparatorTallies,
  excludedByReason,
  hedgesOf,
  ruleTallies,
  totalsOfAll,
} from './tally';

const { observations, ledgers } = corpus.dataset;
const accounts = accountsOf(corpus);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('the tallies', () => {
  it.each([
    ['comparators', comparatorTallies(corpus)],
    ['bases', basisTallies(corpus)],
  ])('of %s count every number once', (_what, tallies) => {
    expect(sum(tallies.map((tally) => tally.observations.length))).toBe(observations.length);
  });

  it('of rules count every number that one was applied to', () => {
    const applied = observations.filter((o) => o.period.rule !== undefined);
    expect(sum(ruleTallies(corpus).map((tally) => tally.observations.length))).toBe(applied.length);
  });

  it('name each hedge once, and none where nothing is hedged', () => {
    for (const { word, observations: own } of comparatorTallies(corpus)) {
      const hedges = hedgesOf(own);
      expect(new Set(hedges).size).toBe(hedges.length);
      expect(hedges.length > 0).toBe(word !== '=' && own.length > 0);
    }
  });
});

describe('the ledger in numbers', () => {
  it('lists every excluded numeral under one reason', () => {
    const listed = excludedByReason(accounts).flatMap(({ parts }) =>
      parts.flatMap((part) => part.exclusions),
    );
    expect(listed).toHaveLength(sum(ledgers.map((ledger) => ledger.excluded.length)));
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('adds up over the briefings', () => {
    const all = totalsOfAll(accounts.values());
    expect(all.total).toBe(sum(ledgers.map((ledger) => ledger.inventory.length)));
    expect(all.value + all.period + all.milestone + all.excluded + all.unaccounted).toBe(all.total);
  });
});
