import type { Corpus } from '../corpus';
import { type Finding, type Verdict, verdicts } from '../findings/finding';
import { formatNumber, topicLabels } from '../format';
import type { Observation } from '../model';
import { formatPeriod } from '../period';
import { type ObservationRecord, recordOf } from '../records';
import { unitIds, unitOf } from '../units';
import { bases, comparators } from '../vocabulary';
import { type FacetKey, facetKeys } from '../table/files';
import type { RowOrder, SortKey } from '../table/order';
import { searchableOf, wordsOf } from '../table/search';
import { comparePeriods, periodSearchWords, yearsOf } from '../table/periods';
import type { Selection } from '../table/select';

/** A row as one would write it first: everything as objects and texts. */
export type NaiveRow = {
  readonly record: ObservationRecord;
  readonly observation: Observation;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
};

export const naiveRows = (corpus: Corpus): readonly NaiveRow[] =>
  corpus.inReadingOrder.map((observation) => ({
    observation,
    record: recordOf(corpus, observation),
    verdicts: corpus.findingsAbout(observation.id).map(({ verdict }) => verdict),
    findings: corpus.findingsAbout(observation.id),
    notes: corpus.dataset.notes.filter(({ about }) => about.includes(observation.id)).map(({ text }) => text),
  }));

const wordsIn: Readonly<Record<FacetKey, (row: NaiveRow) => string | readonly string[]>> = {
  briefing: ({ record }) => record.briefing,
  topic: ({ record }) => record.topic,
  year: ({ observation }) => yearsOf(observation.period),
  basis: ({ record }) => record.periodBasis,
  comparator: ({ record }) => record.comparator,
  speaker: ({ observation }) => observation.speaker,
  finding: (row) => row.verdicts,
};
const facetOf = (row: NaiveRow, key: FacetKey): readonly string[] => [wordsIn[key](row)].flat();

function hasWords({ record, observation, findings, notes }: NaiveRow, q: string): boolean {
  const { label, topic, printed, quotation, speaker, value: number, unit: id } = record;
  const [first] = findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  const period = formatPeriod(observation.period);
  const texts = [
    label,
    topicLabels[topic],
    printed,
    quotation,
    speaker,
    String(number),
    formatNumber(number),
    unitOf(id).many,
    periodSearchWords(period),
    ...(first ? [first.verdict, first.title] : []),
    ...notes,
  ].map(searchableOf);
  return wordsOf(q).every((word) => texts.some((text) => text.includes(word)));
}

const passes = (row: NaiveRow, selection: Selection, but?: FacetKey) =>
  hasWords(row, selection.q) &&
  facetKeys.every(
    (key) =>
      key === but ||
      selection[key].length === 0 ||
      facetOf(row, key).some((word) => selection[key].includes(word)),
  );

const { compare } = new Intl.Collator('en', { numeric: true });
const value = (a: NaiveRow, b: NaiveRow) => a.record.value - b.record.value;
const unit = (a: NaiveRow, b: NaiveRow) => unitIds.indexOf(a.record.unit) - unitIds.indexOf(b.record.unit);

const gravest = (row: NaiveRow) => Math.min(...row.verdicts.map((verdict) => verdicts.indexOf(verdict)));
const isUnchecked = (row: NaiveRow) => Number(row.verdicts.length === 0);

const comparisons = (corpus: Corpus): Readonly<Record<SortKey, (a: NaiveRow, b: NaiveRow) => number>> => {
  const held = new Map(corpus.dataset.briefings.map(({ id }, index) => [id, index]));
  const orderOf = ({ record }: NaiveRow) => held.get(record.briefing) ?? 0;
  return {
    label: (a, b) => compare(a.record.label, b.record.label),
    printed: value,
    value,
    unit: (a, b) => compare(unitOf(a.record.unit).many, unitOf(b.record.unit).many),
    period: (a, b) => comparePeriods(a.observation.period, b.observation.period),
    basis: (a, b) => bases.indexOf(a.record.periodBasis) - bases.indexOf(b.record.periodBasis),
    comparator: (a, b) => comparators.indexOf(a.record.comparator) - comparators.indexOf(b.record.comparator),
    topic: (a, b) => compare(topicLabels[a.record.topic], topicLabels[b.record.topic]),
    briefing: (a, b) => orderOf(a) - orderOf(b),
    speaker: (a, b) => compare(a.record.speaker, b.record.speaker),
    finding: (a, b) => gravest(a) - gravest(b) || 0,
    sentence: (a, b) => compare(a.record.quotation, b.record.quotation),
  };
};

/** What the table must show, found by filtering and comparing row after row. Ids of the rows in their order. */
export function naiveIds(
  corpus: Corpus,
  rows: readonly NaiveRow[],
  selection: Selection,
  order: RowOrder | undefined,
): readonly string[] {
  const left = rows.filter((row) => passes(row, selection));
  const sign = order?.descending === true ? -1 : 1;
  const by = order && comparisons(corpus)[order.by];
  // What stands apart whatever the direction.
  const apart = (a: NaiveRow, b: NaiveRow): number => {
    if (order?.by === 'value' || order?.by === 'printed') return unit(a, b);
    return order?.by === 'finding' ? isUnchecked(a) - isUnchecked(b) : 0;
  };
  const ordered = by ? left.toSorted((a, b) => apart(a, b) || by(a, b) * sign) : left;
  return ordered.map(({ record }) => record.id);
}

/** Rows there would be with one choice of a filter, all else as it is. */
export const naiveCount = (
  rows: readonly NaiveRow[],
  selection: Selection,
  key: FacetKey,
  id: string,
): number => rows.filter((row) => passes(row, selection, key) && facetOf(row, key).includes(id)).length;
