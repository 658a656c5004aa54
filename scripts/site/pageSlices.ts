import type { SliceAsk } from '../../src/domain/slice';
import { type Page, pageOf } from '../../src/domain/pages';

const cited = /\sdata-cite="([^"]+)"/g;

/** What some pages need beside their own records. */
type OfSite = {
  /** The indicators that are compared when the address names none. */
  readonly comparison: readonly string[];
  /** Ids of all briefings. */
  readonly briefings: readonly string[];
};

/** Briefings that a page names: the table those of rows that come later, a briefing those before and after it. */
function namedOn(page: Page, briefings: readonly string[]): readonly string[] {
  if (page.kind === 'table') return briefings;
  if (page.kind !== 'briefing') return [];
  const at = briefings.indexOf(page.id);
  return briefings.slice(Math.max(0, at - 1), at + 2);
}

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
    summaries: namedOn(page, site.briefings),
  };
}
