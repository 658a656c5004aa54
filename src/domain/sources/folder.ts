import type {
  Briefing,
  Exclusion,
  KnownBy,
  Milestone,
  Observation,
  PeriodTime,
  Speaker,
  Turn,
} from '../model';
import type { Topic } from '../vocabulary';

/** A sentence by its ordinal in the transcript, from 1: `s30`. */
export type SentenceKey = `s${number}`;

/** Where a numeral stands: in a sentence, in the head before the first turn, or after the last. */
export type NumeralPlace = SentenceKey | 'head' | 'end';

/** What a person writes of a briefing; its positions, hashes and turns are in the lock file. */
export type BriefingFacts = Pick<Briefing, 'id' | 'shortName' | 'title' | 'held' | 'publisher' | 'page'> & {
  /** The words of the transcript that give the day it was held. */
  readonly heldWords: string;
  /** The words that the last turn ends with. */
  readonly closes: string;
  readonly speakers: readonly Speaker[];
  /** Turns whose name line the transcript has lost: who speaks, and the words the turn opens with. */
  readonly lostNames?: readonly { readonly speaker: string; readonly opens: string }[];
};

/** The cited sentences as printed, by their ordinals. */
export type QuotedSentences = Readonly<Record<SentenceKey, string>>;

/** Words of a cited sentence. */
export type WordsIn<Q extends SentenceKey = SentenceKey> = {
  readonly in: Q;
  readonly phrase: string;
  /** Which of several places in the sentence that have these words, from 1; the first where it is absent. */
  readonly nth?: number;
};

/**
 * One printed number as a person writes it. Value and comparator are read back from the phrase; unit and topic come
 * from the indicator, position, turn and speaker from the lock file, hedge and digits from the phrase.
 */
export type WrittenObservation<I extends string = string, Q extends SentenceKey = SentenceKey> = WordsIn<Q> &
  Pick<Observation, 'id' | 'idYear' | 'otherReading' | 'reportedFrom'> & {
    readonly indicator: I;
    readonly value: number;
    readonly comparator: Observation['quantity']['comparator'];
    readonly period: PeriodTime & KnownBy<WordsIn<Q>>;
    /** The words that name what is measured, where the sentence has several of the indicator's terms. */
    readonly term?: string;
  };

/** A dated event as a person writes it. */
export type WrittenMilestone<Q extends SentenceKey = SentenceKey> = WordsIn<Q> &
  Pick<Milestone, 'id' | 'label' | 'time' | 'rule'> & {
    readonly evidence?: readonly WordsIn<Q>[];
    readonly topic: Topic;
  };

/** A numeral by where it stands. */
export type NumeralAt = {
  readonly in: NumeralPlace;
  readonly printed: string;
  /** Which of several such numerals there, from 1; the first where it is absent. */
  readonly nth?: number;
};

/** A numeral that is no observation, as a person writes it. */
export type WrittenExclusion = NumeralAt &
  Pick<Exclusion, 'reason' | 'note'> & {
    /** Of a count of points that the speaker announces: the numerals that number them, in order. */
    readonly points?: readonly NumeralAt[];
  };

/** What follows from the transcript. Written by a command, never by hand. */
export type BriefingLock = {
  /** SHA-256 of the transcript's UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
  /** Length of the transcript, in code points. */
  readonly length: number;
  /** Sentences from the first turn to the last. */
  readonly sentences: number;
  /** Code-point offset of the words of the day. */
  readonly heldAt: number;
  readonly turns: readonly Omit<Turn, 'id'>[];
  /** By the ordinal of the sentence: its offset, the ordinal of its turn from 1, and the SHA-256 of its words. */
  readonly quotations: Readonly<
    Record<string, { readonly start: number; readonly turn: number; readonly sha256: string }>
  >;
  /** Every numeral in reading order: where it stands, its code-point offset and what is printed, as `s30 7616 564`. */
  readonly numerals: readonly string[];
};

/** Everything that belongs to one briefing alone. */
export type BriefingFolder = {
  readonly briefing: BriefingFacts;
  readonly quotations: QuotedSentences;
  readonly observations: readonly WrittenObservation[];
  readonly milestones: readonly WrittenMilestone[];
  readonly exclusions: readonly WrittenExclusion[];
  readonly lock: BriefingLock;
};
