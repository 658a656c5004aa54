import { lengthOf } from '../codePoints';
import { accountOf } from '../ledger';
import type { Dataset, Ledger, Milestone, Quotation } from '../model';
import { verifyObservation, verifyPassage } from './observations';
import { verifyTime } from './periods';
import { expecting, type Violation } from './violation';

/** SHA-256 of a text as UTF-8, hexadecimal; given by the caller, since browsers and Node compute it differently. */
export type Hash = (text: string) => string;

const quotationFile = (briefing: string) => `data/quotations/${briefing.replace('-', '')}.ts`;
const ledgerFile = (briefing: string) => `data/ledger/${briefing.replace('-', '')}.ts`;

function verifyUnique(file: string, ids: readonly string[]): Violation[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, record: id, rule: 'ids are unique', expected: 'one record', found: 'a second one' }];
  });
}

function verifyQuotation(dataset: Dataset, quotation: Quotation, hash: Hash): Violation[] {
  const place = { file: quotationFile(quotation.briefing), record: quotation.id };
  const briefing = dataset.briefings.find((b) => b.id === quotation.briefing);
  const turn = briefing?.turns.find((t) => t.id === quotation.turn);
  const end = quotation.start + lengthOf(quotation.exact);
  const isInside = turn !== undefined && turn.start <= quotation.start && end <= turn.end;
  const cited = [...dataset.observations, ...dataset.milestones].some((record) =>
    [record.citation, ...(('period' in record ? record.period.evidence : record.evidence) ?? [])].some(
      (passage) => passage.quotation === quotation.id,
    ),
  );
  return [
    ...expecting(place, 'the hash is that of the words', hash(quotation.exact), quotation.sha256),
    ...expecting(place, 'the quotation lies in its turn', 'inside', isInside ? 'inside' : 'outside'),
    ...expecting(
      place,
      'the id reads briefing, sentence',
      `${quotation.briefing}.s${quotation.sentence}`,
      quotation.id,
    ),
    ...expecting(place, 'the quotation is cited', 'cited', cited ? 'cited' : 'by nothing'),
  ];
}

/** The ledger is complete: each numeral is used or excluded, never both, never neither; exclusions name numerals of the inventory. */
function verifyLedger(dataset: Dataset, ledger: Ledger): Violation[] {
  const file = ledgerFile(ledger.briefing);
  const excluded = new Map(ledger.excluded.map((exclusion) => [exclusion.start, exclusion]));
  const inventory = new Map(ledger.inventory);
  const strays = ledger.excluded.flatMap(({ start, printed }) =>
    expecting(
      { file, record: `${start}` },
      'an exclusion names a numeral of the inventory',
      printed,
      inventory.get(start) ?? 'none there',
    ),
  );
  const wrong = accountOf(dataset, ledger).flatMap((entry): Violation[] => {
    const place = { file, record: `${entry.start} “${entry.printed}”` };
    if (entry.use === 'unaccounted') {
      return [
        { ...place, rule: 'every numeral is used or excluded', expected: 'one of both', found: 'neither' },
      ];
    }
    if (entry.use !== 'excluded' && excluded.has(entry.start)) {
      return [
        { ...place, rule: 'no numeral is used and excluded', expected: entry.use, found: 'also excluded' },
      ];
    }
    return [];
  });
  return [...strays, ...wrong];
}

/** A milestone's words stand at their places, and its time is what they say. */
export function verifyMilestone(
  dataset: Dataset,
  quotations: ReadonlyMap<string, Quotation>,
  milestone: Milestone,
): Violation[] {
  const place = { file: 'data/milestones.ts', record: milestone.id };
  const evidence = [milestone.citation, ...(milestone.evidence ?? [])];
  const briefing = quotations.get(milestone.citation.quotation)?.briefing;
  return [
    ...evidence.flatMap((passage) => verifyPassage(place, quotations, passage)),
    ...verifyTime(place, {
      time: milestone.time,
      rule: milestone.rule,
      evidence,
      own: milestone.citation.quotation,
      held: dataset.briefings.find((b) => b.id === briefing)?.held ?? '0',
    }),
  ];
}

/** Every rule that can be checked without a transcript. An empty list means that the data keeps them all. */
export function verifyDataset(dataset: Dataset, hash: Hash): Violation[] {
  const quotations = new Map(dataset.quotations.map((q) => [q.id, q]));
  return [
    ...verifyUnique(
      'data/observations',
      dataset.observations.map((o) => o.id),
    ),
    ...verifyUnique(
      'data/indicators.ts',
      dataset.indicators.map((i) => i.id),
    ),
    ...verifyUnique(
      'data/quotations',
      dataset.quotations.map((q) => q.id),
    ),
    ...verifyUnique(
      'data/milestones.ts',
      dataset.milestones.map((m) => m.id),
    ),
    ...dataset.quotations.flatMap((quotation) => verifyQuotation(dataset, quotation, hash)),
    ...dataset.observations.flatMap((observation) => verifyObservation(dataset, observation)),
    ...dataset.milestones.flatMap((milestone) => verifyMilestone(dataset, quotations, milestone)),
    ...dataset.ledgers.flatMap((ledger) => verifyLedger(dataset, ledger)),
    ...dataset.indicators.flatMap((indicator) =>
      dataset.observations.some((o) => o.indicator === indicator.id)
        ? []
        : [
            {
              file: 'data/indicators.ts',
              record: indicator.id,
              rule: 'an indicator has an observation',
              expected: 'one or more',
              found: 'none',
            },
          ],
    ),
  ];
}
