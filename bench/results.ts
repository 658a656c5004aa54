import type { Content } from './floor/shown.mjs';
import type { Condition } from './measure/conditions';
import type { Interaction } from './measure/interactions';
import type { Load } from './measure/load';
import type { Awakening } from './measure/awakening';
import type { Way } from './ways';

/** All loads of one page built in one way, under one condition. */
export type Series = {
  readonly page: string;
  readonly way: Way;
  readonly loads: readonly Load[];
  readonly content: Content;
  /** Bytes of the scripts loaded without any interaction, each with gzip. */
  readonly scriptGzip: number;
};

/** One interaction on one page built in one way: ms to the paint of what it leads to, one for each run. */
export type Touched = {
  readonly page: string;
  readonly way: Way;
  readonly interaction: Interaction;
  readonly times: readonly number[];
};

/** What interactions took. */
export type Touches = {
  readonly touched: readonly Touched[];
  readonly awakenings: readonly { readonly cold: Awakening; readonly warm: Awakening }[];
  /** Interactions that led to nothing within the time given, to be named in the report. */
  readonly failed: readonly string[];
};

/** One run of the benchmark under one condition. */
export type Results = {
  readonly condition: Condition;
  readonly series: readonly Series[];
  readonly touches: Touches | undefined;
  /** Pages that are not there, to be named in the report. */
  readonly missing: readonly { readonly page: string; readonly way: Way }[];
};
