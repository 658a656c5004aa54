/**
 * How a value is computed from printed numbers, named by their ids. `reading` says what was taken for granted, where
 * the printed words can be read in more than one way.
 */
export type Calculation<O extends string = string, M extends string = string> = {
  readonly reading?: string;
} & (
  | { readonly formula: 'growth-multiple'; readonly from: O; readonly to: O }
  | { readonly formula: 'growth-rate'; readonly from: O; readonly to: O; readonly years: number }
  | { readonly formula: 'multiple-from-rate'; readonly rate: O; readonly years: number }
  | { readonly formula: 'difference'; readonly from: O; readonly to: O }
  | { readonly formula: 'share-of-whole'; readonly share: O; readonly whole: O }
  | { readonly formula: 'part-of-whole'; readonly part: O; readonly whole: O }
  | { readonly formula: 'whole-from-share'; readonly part: O; readonly share: O }
  | { readonly formula: 'exchange-rate'; readonly yuan: O; readonly dollars: O }
  | { readonly formula: 'per-head'; readonly amount: O; readonly people: O }
  /** From a milestone to the day of the briefing that the claim was made in. */
  | { readonly formula: 'years-between'; readonly milestone: M }
);

/** What two observations must share to be compared. */
export type ComparisonKey = 'indicator' | 'population' | 'unit' | 'area' | 'period';

/** A statement read in another way than its value says: as another value, or as setting no limit at all. */
export type OtherReading = {
  readonly reading: string;
  /** What the plain reading is, where its value alone does not say. */
  readonly plain?: string;
  /** In the unit of the statement. Absent: read so, the words exclude no number. */
  readonly value?: number;
};

/** Words of a cited sentence, whole and exactly as printed. */
/** Words of a sentence. */
export type Words<Q extends string = string> = { readonly quotation: Q; readonly words: string };

/** The things that a text lists: in the words of its sentences, or as milestones; or an event that carries its ordinal. */
export type Listed<Q extends string = string, M extends string = string> =
  | { readonly words: readonly Words<Q>[] }
  | { readonly milestones: readonly M[] }
  | {
      readonly ordinal: Words<Q>;
      /** The number of that event in its series. */
      readonly number: number;
      /** How many more of the series can have followed by the day of the claim: at least and at most. */
      readonly later: readonly [number, number];
    };

type CheckBase = {
  readonly id: string;
  /** The question, in a few words. */
  readonly title: string;
  /** What a reader must know to judge the result; it claims nothing beyond the arithmetic. */
  readonly remark?: string;
};

/** What is compared or recomputed, and from what. Findings are the results. */
export type Check<
  O extends string = string,
  M extends string = string,
  Q extends string = string,
> = CheckBase &
  (
    | {
        /** Two printed numbers that may state one quantity. */
        readonly kind: 'statements';
        readonly first: O;
        readonly second: O;
        /** How else the words of the second may be read. */
        readonly otherReading?: OtherReading;
      }
    | {
        /** A printed number against what other numbers make of it; the plainest calculation first. */
        readonly kind: 'claim';
        readonly claim: O;
        readonly calculations: readonly Calculation<O, M>[];
      }
    | {
        /** A number that a text states, against the things it lists or against the ordinal of an event. */
        readonly kind: 'listing';
        readonly claim: O;
        /** What is counted, to follow “The text”, with {count} for the number: “names {count} parts”. */
        readonly counted: string;
        readonly listed: Listed<Q, M>;
      }
    | {
        /** A part against the whole it may belong to: one year's count against the total. */
        readonly kind: 'part';
        readonly part: O;
        readonly whole: O;
        /** Whether both name the same acts; where they do not, one is no part of the other. */
        readonly isSameAct: boolean;
      }
    | {
        /** One computed value against another; neither was printed. */
        readonly kind: 'computed';
        readonly first: Calculation<O, M>;
        readonly second: Calculation<O, M>;
      }
    | {
        /** What numbers imply, or a phrase that has two readings, with nothing printed that would decide. */
        readonly kind: 'unmatched';
        readonly calculation?: Calculation<O, M>;
        readonly statement?: O;
        readonly otherReading?: OtherReading;
      }
  );

/** What is known from outside the briefings, with its own sources. It is no part of the data. */
export type EditorNote<O extends string = string> = {
  readonly id: string;
  /** The numbers it is about. */
  readonly about: readonly O[];
  readonly text: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** Where the record gives another number than the one that was printed, which therefore looks like a misprint. */
  readonly misprint?: {
    readonly of: O;
    /** What the record gives, in the unit of the number, and in words. */
    readonly value: number;
    readonly words: string;
    /** The record, to begin a sentence. */
    readonly who: string;
    /** What probably happened, in a sentence. */
    readonly why: string;
  };
};
