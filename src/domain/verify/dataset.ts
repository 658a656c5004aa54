import { lengthOf } from '../codePoints';
import type { Dataset, Indicator, Milestone, Quotation } from '../model';
import { verifyBriefing } from './briefings';
import { verifyLedger } from './ledgers';
import { verifyObservation } from './observations';
import { verifyOrder } from './order';
import { verifyPassage } from './passages';
import { serializeTime } from '../period';
import { yearsIn } from '../relativeTime';
import { verifyTime } from './periods';
import { hasWords } from '../wholeWords';
import { briefingIn, expecting, fileIn, type Violation } from './violation';

/** SHA-256 of a text as UTF-8, hexadecimal; given by the caller, since browsers and Node compute it differently. */
export type Hash = (text: string) => string;

function verifyUnique(file: string, ids: readonly string[]): Violation[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        record: id,
        rule: 'ids are unique',
        expected: 'one record with this id',
        found: 'more than one',
      },
    ];
  });
}

function verifyQuotation(dataset: Dataset, quotation: Quotation, hash: Hash): Violation[] {
  const place = { file: fileIn(quotation.briefing, 'quotations.ts'), record: quotation.id };
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
    ...expecting(place, 'the recorded hash matches the quotation', hash(quotation.exact), quotation.sha256),
    ...expecting(
      place,
      'the quotation lies inside the turn it names',
      'inside',
      isInside ? 'inside' : 'outside',
    ),
    ...expecting(
      place,
      'the id is the briefing and the sentence number',
      `${quotation.briefing}.s${quotation.sentence}`,
      quotation.id,
    ),
    ...expecting(
      place,
      'the quotation is cited by a record',
      'cited',
      cited ? 'cited' : 'not cited: cite it or remove it',
    ),
  ];
}

/** Indicators of one unit share no words, so that the words a number cites decide what it measures. */
function verifyTerms(indicators: readonly Indicator[]): Violation[] {
  return indicators.flatMap(({ id, unit, terms }) => {
    const place = { file: 'data/indicators.ts', record: id };
    return [
      ...expecting(place, 'an indicator has words that name it', 'some', terms.length > 0 ? 'some' : 'none'),
      ...terms.flatMap((term) =>
        indicators
          .filter((other) => other.id !== id && other.unit === unit)
          .filter((other) => other.terms.some((words) => hasWords(words, term)))
          .map((other) => ({
            ...place,
            rule: `no other indicator in the unit ${unit} is named “${term}”`,
            expected: id,
            found: other.id,
          })),
      ),
    ];
  });
}

/** A milestone's words stand at their places, and its time is what they say. */
export function verifyMilestone(
  dataset: Dataset,
  quotations: ReadonlyMap<string, Quotation>,
  milestone: Milestone,
): Violation[] {
  const file = fileIn(briefingIn(milestone.citation.quotation), 'milestones.ts');
  const place = { file, record: milestone.id };
  const evidence = [milestone.citation, ...(milestone.evidence ?? [])];
  const briefing = quotations.get(milestone.citation.quotation)?.briefing;
  const { rule, time } = milestone;
  const isPlain = rule === undefined || rule === 'relative';
  const years = yearsIn(serializeTime(time));
  return [
    ...expecting(
      place,
      'a milestone’s time is printed, or counted from the day of the briefing',
      'no rule or the rule “relative”',
      isPlain ? 'no rule or the rule “relative”' : rule,
    ),
    ...expecting(
      place,
      'the years of a milestone stand in its own words',
      'in them',
      rule !== undefined || years.every((year) => yearsIn(milestone.citation.phrase).includes(year))
        ? 'in them'
        : `${years.join(' and ')}, not in “${milestone.citation.phrase}”`,
    ),
    ...evidence.flatMap((passage) => verifyPassage(place, quotations, passage)),
    ...verifyTime(place, {
      time: milestone.time,
      rule: milestone.rule,
      evidence,
      quotations,
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
      'data/briefings',
      dataset.observations.map((o) => o.id),
    ),
    ...verifyUnique(
      'data/indicators.ts',
      dataset.indicators.map((i) => i.id),
    ),
    ...verifyUnique(
      'data/briefings',
      dataset.quotations.map((q) => q.id),
    ),
    ...verifyUnique(
      'data/briefings',
      dataset.milestones.map((m) => m.id),
    ),
    ...verifyUnique(
      'data/briefings',
      dataset.briefings.map((b) => b.id),
    ),
    ...dataset.quotations.flatMap((quotation) => verifyQuotation(dataset, quotation, hash)),
    ...dataset.observations.flatMap((observation) => verifyObservation(dataset, observation)),
    ...dataset.milestones.flatMap((milestone) => verifyMilestone(dataset, quotations, milestone)),
    ...dataset.briefings.flatMap((briefing) => verifyBriefing(dataset, briefing)),
    ...dataset.ledgers.flatMap((ledger) =>
      verifyLedger(dataset, ledger, fileIn(ledger.briefing, 'exclusions.ts')),
    ),
    ...verifyTerms(dataset.indicators),
    ...verifyOrder(dataset),
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
