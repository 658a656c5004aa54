import type { Verdict } from '../findings/finding';
import type { EdtfBound, EdtfDate } from '../model';
import type { UnitId } from '../units';
import type { Basis, Comparator, PeriodRule, Role, Topic } from '../vocabulary';

/** The filters of the table, in the order they are offered. */
export const facetKeys = ['briefing', 'topic', 'year', 'basis', 'comparator', 'speaker', 'finding'] as const;
export type FacetKey = (typeof facetKeys)[number];

/** One word of a filter and how many rows of the whole table have it. */
export type Choice<T extends string = string> = {
  readonly id: T;
  readonly label: string;
  readonly count: number;
};

/** A time as rows name it. Ranks, here and below, are places in upward order from 0; what is equal shares one. */
type PeriodEntry = {
  readonly at: EdtfDate | null;
  readonly from: EdtfBound | null;
  readonly to: EdtfBound | null;
  readonly basis: Basis;
  readonly rule: PeriodRule | null;
  /** In words, in brackets when inferred. */
  readonly text: string;
  /** By where periods end, else begin; then by where they begin. */
  readonly rank: number;
  /** Places among the years: those it begins and ends in, as far as they are known. */
  readonly years: readonly number[];
};

/** What the checks of a number found. */
export type CheckedEntry = {
  /** Places among the verdicts, the gravest first, each once; none where nothing was checked. */
  readonly verdicts: readonly number[];
  /** The first finding of the gravest verdict. */
  readonly finding: { readonly id: string; readonly title: string } | null;
};

/** What rows name by number. As far as the table is read there is all that its rows name. */
export type Vocabularies = {
  /** In the order they were held. */
  readonly briefings: readonly (Choice & {
    readonly title: string;
    readonly held: EdtfDate;
    readonly publisher: string;
    readonly page: string;
  })[];
  readonly topics: readonly (Choice<Topic> & { readonly rank: number })[];
  /** In their order. */
  readonly years: readonly Choice[];
  readonly bases: readonly Choice<Basis>[];
  readonly comparators: readonly Choice<Comparator>[];
  /** One for all briefings a speaker takes part in, in the order of their names. */
  readonly speakers: readonly Choice[];
  /** What speakers are called: two briefings may set one name in two ways. */
  readonly names: readonly { readonly speaker: number; readonly name: string; readonly rank: number }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly label: string;
    readonly topic: number;
    readonly rank: number;
  }[];
  /** In their fixed order, with the rank of their name and how many different values there are in each. */
  readonly units: readonly { readonly id: UnitId; readonly rank: number; readonly values: number }[];
  readonly periods: readonly PeriodEntry[];
  readonly roles: readonly Role[];
  /** The first of each is empty: no hedge, no report, no other reading. */
  readonly hedges: readonly string[];
  readonly reports: readonly string[];
  readonly readings: readonly string[];
  /** The gravest first. One number may have findings of several. */
  readonly verdicts: readonly Choice<Verdict>[];
  /** The first stands for numbers that nothing was checked of. */
  readonly checked: readonly CheckedEntry[];
};

/**
 * The vocabularies that grow with the corpus: each part of the table brings those that its rows are the first to name,
 * so that the first file does not grow. The others are whole from the first file on.
 */
export const growing = [
  'briefings',
  'speakers',
  'names',
  'indicators',
  'periods',
  'hedges',
  'reports',
  'readings',
  'checked',
] as const satisfies readonly (keyof Vocabularies)[];

/** Entries that follow those of the parts before. */
type Grown = Pick<Vocabularies, (typeof growing)[number]>;

/** Numbers of each row; what is not said to be a number itself is a place in a vocabulary. */
export type RowNumbers = {
  readonly indicator: readonly number[];
  /** In the unit's base. */
  readonly value: readonly number[];
  /** Rank of the value among those of its unit. */
  readonly valueRank: readonly number[];
  readonly unit: readonly number[];
  readonly comparator: readonly number[];
  readonly hedge: readonly number[];
  /** Significant digits. */
  readonly digits: readonly number[];
  readonly period: readonly number[];
  /** Place of the sentence among all sentences of the table. */
  readonly sentence: readonly number[];
  /** Where the phrase begins in its sentence and how long it is, in code points. */
  readonly offset: readonly number[];
  readonly length: readonly number[];
  readonly name: readonly number[];
  readonly role: readonly number[];
  readonly report: readonly number[];
  readonly reading: readonly number[];
  /** Place among what was checked. */
  readonly finding: readonly number[];
};

/** Rows that follow each other in reading order, with the sentences they are the first to cite. Texts are joined by line breaks. */
export type TablePart = {
  readonly firstRow: number;
  readonly firstSentence: number;
  readonly named: Grown;
  readonly rows: RowNumbers & {
    readonly ids: string;
    readonly printed: string;
    /** What a search finds a row by and no other text of it holds. */
    readonly extra: string;
  };
  readonly sentences: {
    readonly ids: string;
    readonly texts: string;
    readonly briefing: readonly number[];
    /** Offset in the transcript, in code points. */
    readonly start: readonly number[];
    readonly rank: readonly number[];
  };
};

/** What a page needs at once. */
export type TableFile = {
  /** Rows and sentences of the whole table. */
  readonly total: number;
  readonly sentences: number;
  readonly vocabularies: Omit<Vocabularies, (typeof growing)[number]>;
  /** The first rows. */
  readonly part: TablePart;
  /** Where the other parts are, in their order: paths under the site. */
  readonly parts: readonly string[];
};

/** Rows that stand in the page itself, before any script. A table with no more is drawn whole. */
export const rowsInPage = 500;

/** Path of the first file under the site. */
export const tableFilePath = 'parts/table/first.json';

/**
 * Path of a further part, counted from 1. `edition` is another wherever the table is: a page that was read before the
 * site was renewed finds no part, rather than one whose numbers mean other things.
 */
export const tablePartPath = (number: number, edition: string): string =>
  `parts/table/rows-${number}.${edition}.json`;
