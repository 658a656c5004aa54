import type { Check, EditorNote } from './findings/check';
import type { UnitId } from './units';
import type { Basis, Comparator, ExclusionReason, Kind, PeriodRule, Role, Topic } from './vocabulary';

/** A point in time as EDTF text at year, month or day precision: `2021`, `2022-07`, `2022-07-12`. */
export type EdtfDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** An EDTF interval end; `..` is open: no bound was printed. */
export type EdtfBound = EdtfDate | '..';

/** The document and the event it records. Offsets count code points of the transcript whose hash is given. */
export type Briefing = {
  readonly id: string;
  /** Short name for badges and axes, such as "August 2022". */
  readonly shortName: string;
  readonly title: string;
  /** Day it was held. */
  readonly held: EdtfDate;
  /** The words of the transcript that give that day, and their code-point offset. */
  readonly heldWords: { readonly phrase: string; readonly start: number };
  readonly publisher: string;
  /** Official page of the transcript. */
  readonly page: string;
  /** SHA-256 of the transcript's UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
  /** Length of the transcript in code points. */
  readonly length: number;
  /** Sentences in the transcript between the first speaker and the closing. */
  readonly sentences: number;
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
};

export type Speaker = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Office or outlet; for a questioner whose name the transcript lost, how the name was found. */
  readonly office: string;
};

/** One speaker's uninterrupted words. */
export type Turn = {
  readonly id: string;
  readonly speaker: string;
  /** The name on the line above the words, without its colon; null where the transcript has lost it. */
  readonly nameLine: string | null;
  /** Code-point offsets of the words, without the speaker's name line. */
  readonly start: number;
  readonly end: number;
  /** Ordinal of its first sentence in the transcript, and how many it has. */
  readonly firstSentence: number;
  readonly sentences: number;
};

/** The exact sentence, with its position in the transcript (W3C TextPositionSelector and TextQuoteSelector). */
export type Quotation = {
  readonly id: string;
  readonly briefing: string;
  readonly turn: string;
  /** Code-point offset of the first character. */
  readonly start: number;
  readonly exact: string;
  /** Ordinal of the sentence in the transcript, from 1. */
  readonly sentence: number;
  /** SHA-256 of `exact` as UTF-8, hexadecimal. */
  readonly sha256: string;
};

/** A part of a quotation, by its words and their code-point offset in the transcript. */
export type Passage<Q extends string = string> = {
  readonly quotation: Q;
  readonly phrase: string;
  readonly start: number;
};

export type Indicator<G extends string = string> = {
  readonly id: string;
  /** Name as a title, sentence case. */
  readonly label: string;
  /** What is measured, in one sentence. */
  readonly definition: string;
  readonly unit: UnitId;
  readonly topic: Topic;
  readonly kind: Kind;
  /** The printed words that name it. No two indicators of one unit share any, so a number cannot pass for another's. */
  readonly terms: readonly string[];
  /** What must not be confused with it. */
  readonly notToConfuse?: string;
  /** The indicator whose matter this one measures in another way; absent where it stands alone. */
  readonly measure?: string;
  /** Of what or whom, where it is not the whole. */
  readonly population?: string;
  /** Where, where it is not the whole country. */
  readonly area?: string;
  /** Indicators drawn in one bar chart, since they share a unit and a subject. */
  readonly group?: G;
};

/** A set of indicators of one unit that are read side by side. */
export type IndicatorGroup = {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What its indicators count, where their units differ: “users and people signed up”. */
  readonly many?: string;
};

export type Quantity = {
  /** In the unit's base: percent as printed, money in currency units, ranks as places. */
  readonly value: number;
  readonly unit: UnitId;
  readonly comparator: Comparator;
  /** The printed words that weaken the number. */
  readonly hedge?: string;
  /** The quantity in its printed words, hedge included. */
  readonly printed: string;
  /** Digits that carry meaning as printed; zeros that end a whole number do not. */
  readonly significantDigits: number;
};

/**
 * A moment, a span with closed or open (`..`) ends, or the latest moment a quantity can hold for: an undated number is
 * no newer than the briefing that gives it, and may be older (EDTF `../2023-03`).
 */
export type PeriodTime =
  | { readonly at: EdtfDate }
  | { readonly from: EdtfBound; readonly to: EdtfBound }
  | { readonly by: EdtfDate };

/** How a period is known; `Words` is what the evidence is given in. */
export type KnownBy<Words> =
  | {
      readonly basis: Extract<Basis, 'stated'>;
      readonly evidence: readonly Words[];
      readonly rule?: PeriodRule;
    }
  | {
      readonly basis: Extract<Basis, 'carried'>;
      readonly evidence: readonly Words[];
      readonly rule?: PeriodRule;
    }
  | {
      readonly basis: Extract<Basis, 'inferred'>;
      readonly evidence?: readonly Words[];
      readonly rule: PeriodRule;
    };

/** The time a quantity holds for, and how we know. */
export type Period<Q extends string = string> = PeriodTime & KnownBy<Passage<Q>>;

/** One printed number: an indicator, a quantity, a period, one citation (schema.org Observation, SDMX observation). */
export type Observation<I extends string = string, Q extends string = string, S extends string = string> = {
  /** Stable: indicator, year of its period, briefing, letter. */
  readonly id: string;
  /** The year in the id, where the period has been corrected since the id was published. */
  readonly idYear?: string;
  readonly indicator: I;
  readonly quantity: Quantity;
  readonly period: Period<Q>;
  readonly citation: Passage<Q>;
  /** The words of the sentence that name what is measured: one of the indicator's terms. */
  readonly term: string;
  /** How else the printed words can be read, to follow “may also be read”; absent where one reading is plain. */
  readonly otherReading?: string;
  readonly speaker: S;
  readonly role: Role;
  /** The report a speaker passes on. */
  readonly reportedFrom?: string;
};

/** A dated event with the words it was reported in. */
export type Milestone<Q extends string = string> = {
  readonly id: string;
  readonly label: string;
  readonly time: PeriodTime;
  readonly citation: Passage<Q>;
  /** How a relative date was read, or where the year comes from. */
  readonly rule?: PeriodRule;
  readonly evidence?: readonly Passage<Q>[];
  readonly topic: Topic;
};

/** A numeral that is no observation, with its reason. */
export type Exclusion = {
  readonly start: number;
  readonly printed: string;
  readonly reason: ExclusionReason;
  /** What it belongs to, in a few words. */
  readonly note: string;
  /** Of a count of points that the speaker announces: the offsets of the numerals that number them, in order. */
  readonly points?: readonly number[];
};

/** The account of one transcript's numerals. */
export type Ledger = {
  readonly briefing: string;
  /** Every numeral of the transcript in reading order, and the sentence it stands in (`s30`, `head`, `end`), where that is known. */
  readonly inventory: readonly (readonly [start: number, printed: string, place?: string])[];
  readonly excluded: readonly Exclusion[];
};

export type Dataset = {
  readonly briefings: readonly Briefing[];
  readonly quotations: readonly Quotation[];
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly milestones: readonly Milestone[];
  readonly ledgers: readonly Ledger[];
  /** What is compared and recomputed. */
  readonly checks: readonly Check[];
  /** What is known from outside the briefings. */
  readonly notes: readonly EditorNote[];
};
