import { sliceOf } from '../codePoints';
import type { Verdict } from '../findings/finding';
import { figurePath } from '../paths';
import type { ObservationRecord } from '../records';
import type { TableData } from './tableData';
import { textAt } from './texts';

/** One row with what the table shows of it. */
export type TableRow = {
  /** Place in reading order, from 0. */
  readonly place: number;
  readonly record: ObservationRecord;
  readonly briefingName: string;
  /** Place of the briefing in the order they were held, from 0. */
  readonly briefingPlace: number;
  readonly topicLabel: string;
  /** The period in words, in brackets when inferred. */
  readonly periodText: string;
  /** The gravest finding about the number, where it was checked. */
  readonly finding: { readonly id: string; readonly title: string; readonly verdict: Verdict } | undefined;
};

function entryOf<T>(entries: readonly T[], place: number | undefined): T {
  const entry = place === undefined ? undefined : entries[place];
  if (entry === undefined)
    throw new RangeError(`A row of the table names entry ${place}, which is not there`);
  return entry;
}

/** The finding that a row names. */
function findingAt({ rows, vocabularies: { checked, verdicts } }: TableData, place: number) {
  const {
    verdicts: [gravest],
    finding,
  } = entryOf(checked, rows.finding[place]);
  return finding ? { ...finding, verdict: entryOf(verdicts, gravest).id } : undefined;
}

/** The row at a place in reading order; throws when it has not been read. */
export function rowAt(data: TableData, place: number): TableRow {
  const { rows, sentences, vocabularies: known, texts } = data;
  if (place >= data.loaded) throw new RangeError(`Row ${place} has not been read`);
  const id = textAt(texts.ids, place);
  const sentence = rows.sentence[place] ?? 0;
  const quotation = textAt(texts.sentences, sentence);
  const quotationStart = sentences.start[sentence] ?? 0;
  const offset = rows.offset[place] ?? 0;
  const indicator = entryOf(known.indicators, rows.indicator[place]);
  const topic = entryOf(known.topics, indicator.topic);
  const briefing = entryOf(known.briefings, rows.briefing[place]);
  const comparator = entryOf(known.comparators, rows.comparator[place]);
  const period = entryOf(known.periods, rows.period[place]);
  return {
    place,
    briefingName: briefing.label,
    briefingPlace: rows.briefing[place] ?? 0,
    topicLabel: topic.label,
    periodText: period.text,
    finding: findingAt(data, place),
    record: {
      id,
      indicator: indicator.id,
      label: indicator.label,
      topic: topic.id,
      value: rows.value[place] ?? 0,
      unit: entryOf(known.units, rows.unit[place]).id,
      comparator: comparator.id,
      hedge: entryOf(known.hedges, rows.hedge[place]) || null,
      printed: textAt(texts.printed, place),
      significantDigits: rows.digits[place] ?? 0,
      periodAt: period.at,
      periodFrom: period.from,
      periodTo: period.to,
      periodBasis: period.basis,
      periodRule: period.rule,
      briefing: briefing.id,
      start: quotationStart + offset,
      phrase: sliceOf(quotation, offset, offset + (rows.length[place] ?? 0)),
      quotation,
      quotationId: textAt(texts.sentenceIds, sentence),
      quotationStart,
      speaker: entryOf(known.names, rows.name[place]).name,
      role: entryOf(known.roles, rows.role[place]),
      reportedFrom: entryOf(known.reports, rows.report[place]) || null,
      otherReading: entryOf(known.readings, rows.reading[place]) || null,
      url: figurePath(id),
      briefingTitle: briefing.title,
      held: briefing.held,
      publisher: briefing.publisher,
      officialPage: briefing.page,
    },
  };
}

/** The accessible name of the link of a row's number. */
export const linkNameAt = ({ record, periodText }: TableRow): string =>
  `${record.label}, ${periodText}: ${record.printed}. Open citation`;
