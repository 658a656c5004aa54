import type { PartAsk } from '../../src/domain/part';
import { pageOf } from '../../src/domain/pages';

const cited = /\sdata-cite="([^"]+)"/g;

/** What a page needs of the corpus: the citation of every number it links, and the records its view is drawn from. */
export function partAskOf(path: string, html: string): PartAsk {
  const page = pageOf(path);
  const own = page.kind === 'figure' ? [page.id] : [];
  return {
    citations: new Set([...own, ...[...html.matchAll(cited)].map(([, id = '']) => id)]),
    charts: page.kind === 'chart' ? [page.id] : [],
    briefings: page.kind === 'briefing' ? [page.id] : [],
  };
}
