import type { Condition } from './measure/conditions';
import type { Content, Load } from './measure/load';
import type { Awakening, Click } from './measure/touch';

/** The ways a page is built: the site's own, the floor, and plainly in the browser. */
export type Way = 'site' | 'floor' | 'plain';
export const ways: readonly Way[] = ['site', 'floor', 'plain'];

/** All loads of one page built in one way, under one condition. */
export type Series = {
  readonly page: string;
  readonly way: Way;
  readonly loads: readonly Load[];
  readonly content: Content;
  /** Bytes of the scripts loaded without any interaction, each with gzip. */
  readonly scriptGzip: number;
};

/** What interactions took on the site. */
export type Touches = {
  readonly clicks: readonly {
    readonly page: string;
    readonly runs: readonly { readonly first: Click; readonly next: Click }[];
  }[];
  readonly awakenings: readonly { readonly cold: Awakening; readonly warm: Awakening }[];
};

/** One run of the benchmark under one condition. */
export type Results = {
  readonly condition: Condition;
  readonly series: readonly Series[];
  readonly touches: Touches | undefined;
  /** Pages that are not there, to be named in the report. */
  readonly missing: readonly { readonly page: string; readonly way: Way }[];
};
