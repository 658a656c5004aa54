import type { ComputedUnit, Formula } from '../computed';
import type { ComparisonKey, EditorNote } from './check';

/** Results of a comparison, the gravest first. */
export const verdicts = ['conflict', 'compatible', 'agrees', 'not comparable'] as const;

/**
 * `agrees`: the intervals of two numbers that are both bounded meet, or both print the same. `compatible`: they meet
 * only because one is open. `conflict`: they do not meet. `not comparable`: they do not speak of the same.
 */
export type Verdict = (typeof verdicts)[number];

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
  /** The values the printed words allow, in words and in the unit's base. */
  readonly allows: string;
  readonly bounds: Bounds;
};

/** The result of one way to read the numbers. */
export type FindingReading = {
  /** What is taken for granted; absent where there is only one way. */
  readonly reading?: string;
  readonly verdict: Verdict;
  readonly formula?: Formula;
  /** Yearly steps counted. */
  readonly years?: number;
  /** What came out, in the unit named. */
  readonly computed?: { readonly value: number; readonly unit: ComputedUnit; readonly bounds: Bounds };
  /** The calculation written out, with its interval. */
  readonly arithmetic: readonly Term[];
};

/** The result of a check: what was compared, how, and what came of it. JSON holds it without loss. */
export type Finding = {
  readonly id: string;
  readonly kind: 'statements' | 'claim' | 'computed' | 'unmatched';
  /** Of the plainest reading. */
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

/** Statements of one indicator that are not compared, since they hold for different times. */
export type SetApart = {
  readonly indicator: string;
  readonly label: string;
  readonly key: 'period';
  readonly groups: readonly { readonly period: string; readonly inputs: readonly FindingInput[] }[];
};
