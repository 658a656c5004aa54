import { briefingOf, type Corpus } from '../../domain/corpus';
import { formatNumber, topicLabels } from '../../domain/format';
import type { Indicator, Observation } from '../../domain/model';
import { formatPeriod, rangeInYears } from '../../domain/period';
import { type ObservationRecord, recordOf } from '../../domain/records';
import { unitIds, unitOf } from '../../domain/units';
import { searchableOf } from './search';

/** A record with what the table shows, sorts and searches, worked out once. */
export type TableRow = {
  readonly record: ObservationRecord;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly speakerId: string;
  readonly briefingName: string;
  /** Place of the briefing in the order they were held. */
  readonly briefingOrder: number;
  /** Place of the unit in the fixed order of units. */
  readonly unitOrder: number;
  /** The unit in the plural, as rows are sorted by it. */
  readonly unitName: string;
  readonly topicLabel: string;
  /** The period in words, in brackets when inferred. */
  readonly periodText: string;
  /** Moments to sort by, in years: where the period ends, else begins; then where it begins. */
  readonly moments: readonly [number, number];
  /** Everything a search looks in. */
  readonly searchable: string;
};

function momentsOf({ period }: Observation): readonly [number, number] {
  const [from, to] = rangeInYears(period);
  return [Number.isFinite(to) ? to : from, from];
}

/** The rows of the table in reading order. */
export function rowsOf(corpus: Corpus): TableRow[] {
  const briefingOrder = new Map(corpus.dataset.briefings.map((briefing, index) => [briefing.id, index]));
  const unitOrder = new Map(unitIds.map((unit, index) => [unit, index]));
  return corpus.inReadingOrder.map((observation) => {
    const record = recordOf(corpus, observation);
    return {
      record,
      observation,
      indicator: corpus.indicator(observation.indicator),
      speakerId: observation.speaker,
      briefingName: briefingOf(corpus, observation).shortName,
      briefingOrder: briefingOrder.get(record.briefing) ?? 0,
      unitOrder: unitOrder.get(record.unit) ?? 0,
      unitName: unitOf(record.unit).many,
      topicLabel: topicLabels[record.topic],
      periodText: formatPeriod(observation.period),
      moments: momentsOf(observation),
      searchable: searchableOf([
        record.label,
        record.printed,
        record.quotation,
        record.speaker,
        String(record.value),
        formatNumber(record.value),
      ]),
    };
  });
}
