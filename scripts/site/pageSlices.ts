import type { SliceAsk } from '../../src/domain/slice';
import { pageOf } from '../../src/domain/pages';
import type { WholeSite } from '../../src/app/pages/page';
import { pages } from '../../src/app/pages/registry';

const cited = /\sdata-cite="([^"]+)"/g;

/** The numbers that a page links, each once. */
export const linkedIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(cited)].map(([, id = '']) => id)),
];

/** What a page needs of the corpus: the citation of every number it links, and the records its view is drawn from. */
export function sliceAskOf(path: string, html: string, site: WholeSite): SliceAsk {
  const page = pageOf(path);
  const { citations, own = [], ...rest } = pages[page.kind].slice('id' in page ? page.id : '', site);
  const linked = citations === 'linked' ? linkedIn(html) : [];
  return { ...rest, citations: new Set([...own, ...linked]) };
}
