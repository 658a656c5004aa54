import type { Corpus } from './corpus';
import { briefingOf } from './corpus';
import { figurePath } from './paths';
import type { EdtfBound, EdtfDate, Observation } from './model';
import { endsOf, isMoment } from './period';
import type { UnitId } from './units';
import type { Basis, Comparator, PeriodRule, Role, Topic } from './vocabulary';

/** One observation as a flat record: a row of the published files. What is absent is null. */
export type ObservationRecord = {
  /** Stable id of the observation. */
  readonly id: string;
  /** Id of the indicator: what is measured. */
  readonly indicator: string;
  /** Name of the indicator, sentence case. */
  readonly label: string;
  /** Topic of the indicator, a word of the closed list. */
  readonly topic: Topic;
  /** In the unit's base: people, yuan, zettabytes; percent as printed; a rank as its place. */
  readonly value: number;
  /** What is counted or measured. */
  readonly unit: UnitId;
  /** `=` as printed, `~` about, `>` above, `≥` at least, `<` below, `≤` at most. */
  readonly comparator: Comparator;
  /** The printed words that weaken the number, such as “over”. Null when none. */
  readonly hedge: string | null;
  /** The quantity in its printed words, hedge included. */
  readonly printed: string;
  /** Digits that carry meaning as printed. */
  readonly significantDigits: number;
  /** EDTF date of a moment (`2021`, `2022-07`). Null for a span. */
  readonly periodAt: EdtfDate | null;
  /** EDTF start of a span, `..` when no start was printed or only a latest date is known. Null for a moment. */
  readonly periodFrom: EdtfBound | null;
  /** EDTF end of a span or the latest date it can hold for, `..` when no end was printed. Null for a moment. */
  readonly periodTo: EdtfBound | null;
  /** How the period is known: stated, carried from another sentence, or inferred by a rule. */
  readonly periodBasis: Basis;
  /** The rule that completed the period. Null where the words give it whole. */
  readonly periodRule: PeriodRule | null;
  /** Id of the briefing it was printed in. */
  readonly briefing: string;
  /** Offset of the phrase in the transcript, in code points from 0. */
  readonly start: number;
  /** The part of the quotation that carries value, hedge and unit. */
  readonly phrase: string;
  /** The exact sentence. */
  readonly quotation: string;
  /** Id of the sentence, as in the published quotations. */
  readonly quotationId: string;
  /** Offset of the sentence in the transcript, in code points from 0. */
  readonly quotationStart: number;
  /** Name of who said it. */
  readonly speaker: string;
  /** Role of the speaker. */
  readonly role: Role;
  /** The report a speaker quotes. Null when the words are the speaker's own. */
  readonly reportedFrom: string | null;
  /** How else the printed words can be read. Null where one reading is plain. */
  readonly otherReading: string | null;
  /** Path of the page of this number; in files the full address. */
  readonly url: string;
  /** Title of the briefing. */
  readonly briefingTitle: string;
  /** Day it was held, as `2022-08-19`. */
  readonly held: EdtfDate;
  /** Who published it. */
  readonly publisher: string;
  /** Address of its official page. */
  readonly officialPage: string;
};

/** The record of one observation. */
export function recordOf(corpus: Corpus, observation: Observation): ObservationRecord {
  const { quantity, period, citation } = observation;
  const indicator = corpus.indicator(observation.indicator);
  const quotation = corpus.quotation(citation.quotation);
  const briefing = briefingOf(corpus, observation);
  return {
    id: observation.id,
    indicator: indicator.id,
    label: indicator.label,
    topic: indicator.topic,
    value: quantity.value,
    unit: quantity.unit,
    comparator: quantity.comparator,
    hedge: quantity.hedge ?? null,
    printed: quantity.printed,
    significantDigits: quantity.significantDigits,
    periodAt: isMoment(period) ? period.at : null,
    periodFrom: isMoment(period) ? null : endsOf(period).from,
    periodTo: isMoment(period) ? null : endsOf(period).to,
    periodBasis: period.basis,
    periodRule: period.rule ?? null,
    briefing: briefing.id,
    start: citation.start,
    phrase: citation.phrase,
    quotation: quotation.exact,
    quotationId: quotation.id,
    quotationStart: quotation.start,
    speaker: corpus.speaker(briefing.id, observation.speaker).name,
    role: observation.role,
    reportedFrom: observation.reportedFrom ?? null,
    otherReading: observation.otherReading ?? null,
    url: figurePath(observation.id),
    briefingTitle: briefing.title,
    held: briefing.held,
    publisher: briefing.publisher,
    officialPage: briefing.page,
  };
}

/** A record as a file has it: with the full address of its page. */
export const withAddress = (
  record: ObservationRecord,
  addressOf: (path: string) => string,
): ObservationRecord => ({ ...record, url: addressOf(record.url) });

/** A record for each observation, in reading order. */
export const recordsOf = (corpus: Corpus): readonly ObservationRecord[] =>
  corpus.inReadingOrder.map((observation) => recordOf(corpus, observation));

/** A quotation as a flat record of the published file. */
export type QuotationRecord = {
  readonly id: string;
  readonly briefing: string;
  /** Offset of the first character in the transcript, in code points from 0. */
  readonly start: number;
  /** The sentence as printed. */
  readonly exact: string;
  /** Name of who said it. */
  readonly speaker: string;
  /** Id of the speaker's turn. */
  readonly turn: string;
  /** SHA-256 of `exact` as UTF-8, hexadecimal. */
  readonly sha256: string;
};

/** A record for each quotation, in the order of the data: by briefing, then as printed. */
export const quotationRecordsOf = (corpus: Corpus): readonly QuotationRecord[] =>
  corpus.dataset.quotations.map(({ id, briefing, start, exact, turn, sha256 }) => ({
    id,
    briefing,
    start,
    exact,
    speaker: corpus.speaker(briefing, corpus.turn(turn).speaker).name,
    turn,
    sha256,
  }));
