import type { ComponentType } from 'react';
import type { Corpus } from '../../domain/corpus';
import type { SliceAsk } from '../../domain/slice';
import type { StillVariant } from '../../ui/useStill';

/** The view of a page; `id` is that of the record it is about, empty where it is about none. */
export type View = ComponentType<{ readonly id: string }>;

/** What a page may need to know of the whole site. */
export type WholeSite = {
  /** The indicators that are compared when the address names none. */
  readonly comparison: readonly string[];
  /** Indicators of the charts on the overview. */
  readonly onOverview: readonly string[];
  /** Ids of all briefings, oldest first. */
  readonly briefings: readonly string[];
};

/** A drawing that a page shows: of a chart by its indicator, of compared indicators joined by `~`, or one of its own. */
export type PageStill = { readonly of: string; readonly variant: StillVariant };

/** What the data of a page holds. */
export type PageSlice = Partial<Omit<SliceAsk, 'citations'>> & {
  /** Numbers whose citations come with the page: those it links, unless they are fetched one by one. */
  readonly citations: 'linked' | 'on demand';
  /** Numbers that nothing on the page links. */
  readonly own?: readonly string[];
};

/** How lists of pages name a page. */
export type Listing = {
  readonly label: string;
  /** Whether the bar has it, too. */
  readonly isInBar: boolean;
};

/** What has to be known of a kind of page. A document's script takes from it no more than `load`. */
export type PageModule = {
  /** What a page holds, in one or two sentences, for lists of pages that others make. */
  readonly describe: (corpus: Corpus, id: string) => string;
  readonly slice: (id: string, site: WholeSite) => PageSlice;
  /** Drawn before the page is written. */
  readonly stills?: (id: string, site: WholeSite) => readonly PageStill[];
  /** Absent: no list of pages names it. */
  readonly listing?: Listing;
  /**
   * Fetches the view, with data of its own if it has any. Absent where nothing answers to the state of the address:
   * such a page is left as it was prerendered, and costs no script.
   */
  readonly load?: () => Promise<View>;
  /** The source of the module that `load` asks for first, which the page asks for beforehand. */
  readonly preload?: string;
};
