import type { PartAsk } from '../../src/domain/part';
import { pageOf } from '../../src/domain/pages';
import { defaultComparison } from '../../src/views/compare/comparisons';

const cited = /\sdata-cite="([^"]+)"/g;

/** What a page needs of the corpus: the citation of every number it links, and the records its view is drawn from. */
export function partAskOf(path: string, html: string): PartAsk {
  const page = pageOf(path);
  // Of that page only the first comparison answers to its state; other numbers are fetched when they are asked for.
  if (page.kind === 'compare') return { citations: [], charts: defaultComparison, briefings: [] };
  const own = page.kind === 'figure' ? [page.id] : [];
  return {
    citations: new Set([...own, ...[...html.matchAll(cited)].map(([, id = '']) => id)]),
    charts: page.kind === 'chart' ? [page.id] : [],
    briefings: page.kind === 'briefing' ? [page.id] : [],
  };
}
