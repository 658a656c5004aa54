import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import { type LedgerEntry, type LedgerTotals, totalsOf } from '../../domain/ledger';
import type { Exclusion, Observation } from '../../domain/model';
import {
  type Basis,
  bases,
  type Comparator,
  comparators,
  type ExclusionReason,
  exclusionReasons,
  type PeriodRule,
  periodRules,
} from '../../domain/vocabulary';

/** The printed numbers of one sort, in reading order. */
export type Tally<T extends string> = {
  readonly word: T;
  readonly observations: readonly Observation[];
};

const tallyOf = <T extends string>(
  corpus: Corpus,
  words: readonly T[],
  wordOf: (observation: Observation) => string | undefined,
): Tally<T>[] =>
  words.map((word) => ({ word, observations: corpus.inReadingOrder.filter((o) => wordOf(o) === word) }));

export const comparatorTallies = (corpus: Corpus): Tally<Comparator>[] =>
  tallyOf(corpus, comparators, (o) => o.quantity.comparator);

export const basisTallies = (corpus: Corpus): Tally<Basis>[] => tallyOf(corpus, bases, (o) => o.period.basis);

export const ruleTallies = (corpus: Corpus): Tally<PeriodRule>[] =>
  tallyOf(corpus, periodRules, (o) => o.period.rule);

/** How many numbers there are of one sort: “12 numbers”. */
export const countWords = ({ length }: readonly Observation[]): string =>
  `${formatNumber(length)} ${length === 1 ? 'number' : 'numbers'}`;

/** The different printed hedges, each once, in reading order. */
export const hedgesOf = (observations: readonly Observation[]): string[] => [
  ...new Set(observations.flatMap(({ quantity }) => (quantity.hedge ? [quantity.hedge.toLowerCase()] : []))),
];

/** The one printed with the most digits, which shows best how a number is read; the first of several. */
export const clearestOf = (observations: readonly Observation[]): Observation | undefined =>
  observations.toSorted((a, b) => b.quantity.significantDigits - a.quantity.significantDigits)[0];

/** The totals of several accounts together. */
export const totalsOfAll = (accounts: Iterable<readonly LedgerEntry[]>): LedgerTotals =>
  totalsOf([...accounts].flat());

/** The excluded numerals of one reason in one briefing, in reading order. */
export type Excluded = { readonly briefing: string; readonly exclusions: readonly Exclusion[] };

/** All excluded numerals by reason, then by briefing; reasons that exclude nothing are left out. */
export function excludedByReason(
  accounts: ReadonlyMap<string, readonly LedgerEntry[]>,
): { readonly reason: ExclusionReason; readonly parts: readonly Excluded[] }[] {
  return exclusionReasons.flatMap((reason) => {
    const parts = [...accounts].flatMap(([briefing, entries]) => {
      const exclusions = entries.flatMap((entry) =>
        entry.use === 'excluded' && entry.exclusion.reason === reason ? [entry.exclusion] : [],
      );
      return exclusions.length > 0 ? [{ briefing, exclusions }] : [];
    });
    return parts.length > 0 ? [{ reason, parts }] : [];
  });
}
