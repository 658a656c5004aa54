import type { Corpus } from './corpus';
import { lengthOf } from './codePoints';
import type { Dataset, Exclusion, Ledger, Passage } from './model';

/** What one numeral of a transcript is: what rests on it, or why nothing does. */
export type LedgerEntry = { readonly start: number; readonly printed: string } & (
  | { readonly use: 'value' | 'period'; readonly observations: readonly string[] }
  | { readonly use: 'milestone'; readonly milestones: readonly string[] }
  | { readonly use: 'excluded'; readonly exclusion: Exclusion }
  | { readonly use: 'unaccounted' }
);

type Claim = { readonly from: number; readonly to: number; readonly id: string };

const covers = (claim: Claim, start: number, end: number) => claim.from <= start && end <= claim.to;

const claimOf = (passage: Passage, id: string, words = passage.phrase): Claim => ({
  from: passage.start,
  to: passage.start + lengthOf(words),
  id,
});

/** The claims that observations and milestones make on one transcript. A value claims its printed words, a period its evidence. */
function claimsOn(dataset: Dataset, briefing: string) {
  const quotations = new Set(dataset.quotations.filter((q) => q.briefing === briefing).map((q) => q.id));
  const here = (passage: Passage) => quotations.has(passage.quotation);
  return {
    value: dataset.observations
      .filter((o) => here(o.citation))
      .map((o) => claimOf(o.citation, o.id, o.quantity.printed)),
    period: dataset.observations.flatMap((o) =>
      (o.period.evidence ?? []).filter(here).map((e) => claimOf(e, o.id)),
    ),
    milestone: dataset.milestones.flatMap((m) =>
      [m.citation, ...(m.evidence ?? [])].filter(here).map((passage) => claimOf(passage, m.id)),
    ),
  };
}

/** The account of one transcript: an entry for each numeral of its inventory, in reading order. */
export function accountOf(dataset: Dataset, ledger: Ledger): LedgerEntry[] {
  const claims = claimsOn(dataset, ledger.briefing);
  const excluded = new Map(ledger.excluded.map((exclusion) => [exclusion.start, exclusion]));
  return ledger.inventory.map(([start, printed]): LedgerEntry => {
    const end = start + lengthOf(printed);
    const idsOf = (kind: keyof typeof claims) => [
      ...new Set(claims[kind].filter((claim) => covers(claim, start, end)).map((claim) => claim.id)),
    ];
    const values = idsOf('value');
    if (values.length > 0) return { start, printed, use: 'value', observations: values };
    const periods = idsOf('period');
    if (periods.length > 0) return { start, printed, use: 'period', observations: periods };
    const milestones = idsOf('milestone');
    if (milestones.length > 0) return { start, printed, use: 'milestone', milestones };
    const exclusion = excluded.get(start);
    return exclusion
      ? { start, printed, use: 'excluded', exclusion }
      : { start, printed, use: 'unaccounted' };
  });
}

/** How many numerals are used in each way. */
export type LedgerTotals = Readonly<Record<LedgerEntry['use'], number>> & { readonly total: number };

/** The totals of an account. */
export function totalsOf(entries: readonly LedgerEntry[]): LedgerTotals {
  const totals = { value: 0, period: 0, milestone: 0, excluded: 0, unaccounted: 0, total: entries.length };
  for (const entry of entries) totals[entry.use] += 1;
  return totals;
}

/** The accounts of all transcripts of a corpus. */
export const accountsOf = (corpus: Corpus): ReadonlyMap<string, readonly LedgerEntry[]> =>
  new Map(corpus.dataset.ledgers.map((ledger) => [ledger.briefing, accountOf(corpus.dataset, ledger)]));
