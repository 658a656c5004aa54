import type { SliceAsk } from '../../src/domain/slice';
import { pageOf } from '../../src/domain/pages';

const cited = /\sdata-cite="([^"]+)"/g;

/** What some pages need beside their own records. */
type OfSite = {
  /** The indicators that are compared when the address names none. */
  readonly comparison: readonly string[];
  /** Ids of all briefings. */
  readonly briefings: readonly string[];
};

/** What a page needs of the corpus: the citation of every number it links, and the records its view is drawn from. */
export function sliceAskOf(path: string, html: string, site: OfSite): SliceAsk {
  const page = pageOf(path);
  // Of these pages only what is chosen answers to their state; numbers are fetched when they are asked for.
  if (page.kind === 'compare') return { citations: [], charts: site.comparison };
  if (page.kind === 'compareBriefings') return { citations: [], summaries: site.briefings };
  const own = page.kind === 'figure' ? [page.id] : [];
  return {
    citations: new Set([...own, ...[...html.matchAll(cited)].map(([, id = '']) => id)]),
    charts: page.kind === 'chart' ? [page.id] : [],
    briefings: page.kind === 'briefing' ? [page.id] : [],
    // Rows of the table that come later are cited by their briefings, too.
    summaries: page.kind === 'table' ? site.briefings : [],
  };
}
