import type { Finding } from './findings/finding';
import type { Briefing, Observation } from './model';

/** A number before or after another in reading order, by what its link is called. */
export type ReadingNeighbour = {
  readonly id: string;
  /** Label of its indicator. */
  readonly label: string;
  readonly printed: string;
  /** What it measures, when, and how much, in one line. */
  readonly name: string;
};

/** Where a number stands among all numbers of the corpus, in reading order. */
export type ReadingPlace = {
  /** From 1. */
  readonly place: number;
  readonly previous?: ReadingNeighbour;
  readonly next?: ReadingNeighbour;
};

/** A chart by its name. */
type ChartName = { readonly id: string; readonly label: string };

/** The charts before and after one, in the order of the data. */
export type ChartsBeside = { readonly previous?: ChartName; readonly next?: ChartName };

/** What a briefing is called and where it stands, without its words. */
export type BriefingSummary = Pick<Briefing, 'id' | 'shortName' | 'title' | 'held' | 'page'> & {
  /** Place in the order they were held, from 0. */
  readonly place: number;
  /** How many of its sentences are quoted. */
  readonly quotations: number;
};

/** What a slice of a corpus says of the whole it was taken from. */
export type SliceContext = {
  /** Numbers in the whole corpus. */
  readonly size: number;
  /** Briefings in the whole corpus. */
  readonly briefingCount: number;
  /** The newest briefings, those the slice quotes from and those it was asked to name, oldest first. */
  readonly summaries: readonly BriefingSummary[];
  readonly places: Readonly<Record<Observation['id'], ReadingPlace>>;
  readonly charts: Readonly<Record<string, ChartsBeside>>;
  /** What was found about the numbers whose citations can be opened. */
  readonly findings: readonly Finding[];
  /** What is in the slice with everything that belongs to it; asking for the rest of anything else is an error. */
  readonly whole: {
    readonly indicators: readonly string[];
    readonly groups: readonly string[];
    readonly quotations: readonly string[];
    readonly briefings: readonly string[];
  };
};

/** Briefings named on every page; a longer list would make every page grow with the corpus. */
export const maxRecentBriefings = 4;
