import type { ComputedUnit, Formula } from '../computed';
import type { Check, ComparisonKey, EditorNote } from './check';

/** Results of a comparison, the gravest first. */
export const verdicts = [
  'conflict',
  'depends on the reading',
  'compatible',
  'agrees',
  'computed',
  'not comparable',
] as const;

/**
 * `conflict`: the intervals meet under no reading of the words. `depends on the reading`: under some they meet, under
 * others not, or nothing that was printed decides what the words mean. `compatible`: they meet, and one of them is open.
 * `agrees`: they meet and both are bounded, or both give the same number in the same way. `computed`: worked out, with
 * nothing to compare it with. `not comparable`: they differ in what they measure, whom, where, when or in which unit.
 */
export type Verdict = (typeof verdicts)[number];

/** What can come of comparing two numbers that are of the same thing. */
export type ComparedVerdict = Extract<Verdict, 'conflict' | 'compatible' | 'agrees'>;

/** Whether a verdict of a reading says how two numbers compare; one that stands alone has none to say. */
export const isCompared = (verdict: Verdict): verdict is ComparedVerdict =>
  verdict === 'conflict' || verdict === 'compatible' || verdict === 'agrees';

/** Words of arithmetic; a printed number in it leads to its citation. */
export type Term = string | { readonly id: string; readonly text: string };

/** An interval as JSON can hold it: an end that nothing bounds is null. */
export type Bounds = {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the end is itself possible. */
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
};

/** One number that a finding rests on. */
export type FindingInput = {
  readonly id: string;
  readonly indicator: string;
  /** What it measures and when: "Internet users, 2021". */
  readonly name: string;
  readonly printed: string;
  readonly briefing: string;
  /** The range of values the printed words are read as, in words and in the unit's base. */
  readonly allows: string;
  readonly bounds: Bounds;
};

/** The result of one way to read the numbers. */
export type FindingReading = {
  /** How the words are read; absent where there is only one way. */
  readonly reading?: string;
  readonly verdict: Verdict;
  readonly formula?: Formula;
  /** Years of growth counted. */
  readonly years?: number;
  /** What came out, in the unit named. */
  readonly computed?: { readonly value: number; readonly unit: ComputedUnit; readonly bounds: Bounds };
  /** The calculation written out, with its interval. */
  readonly arithmetic: readonly Term[];
};

/** The result of a check: what was compared, how, and what came of it. JSON holds it without loss. */
export type Finding = {
  readonly id: string;
  readonly kind: Check['kind'];
  /** Of all readings together. */
  readonly verdict: Verdict;
  /** What differs, where the verdict is `not comparable`. */
  readonly key?: ComparisonKey;
  readonly title: string;
  /** The result in one plain sentence. */
  readonly sentence: string;
  readonly remark?: string;
  readonly inputs: readonly FindingInput[];
  readonly readings: readonly FindingReading[];
  readonly notes: readonly EditorNote[];
};

/** Statements of one indicator that are not compared, since they refer to different times. */
export type SetApart = {
  readonly indicator: string;
  readonly label: string;
  readonly key: 'period';
  readonly groups: readonly { readonly period: string; readonly inputs: readonly FindingInput[] }[];
};
