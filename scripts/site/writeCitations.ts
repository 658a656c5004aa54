import type { Corpus } from '../../src/domain/corpus';
import {
  type CitationFile,
  citationPath,
  mostCitations,
  type PageCitationsFile,
  pageCitationsPath,
} from '../../src/state/citationFiles';
import type { SiteAsk } from './siteAsk';

type Ask = {
  readonly corpus: Corpus;
  readonly rendering: Pick<SiteAsk['rendering'], 'renderCitation' | 'linkedIn'>;
  readonly write: (path: string, json: string) => Promise<void>;
};

/** Citations that are kept, since pages that follow each other link many of the same numbers. */
const mostKept = 1000;

/** Writes the citations of numbers as files: each by itself, and together those of the numbers that a page links. */
export function createCitationWriter({ corpus, rendering, write }: Ask) {
  const kept = new Map<string, string>();
  const htmlOf = (id: string): string => {
    const html = kept.get(id) ?? rendering.renderCitation(corpus, id);
    if (kept.size >= mostKept) kept.clear();
    kept.set(id, html);
    return html;
  };
  return {
    /** Of every number. */
    writeEach: async (): Promise<void> => {
      for (const { id } of corpus.inReadingOrder) {
        const file: CitationFile = { html: htmlOf(id) };
        await write(citationPath(id), JSON.stringify(file));
      }
    },
    /** Of the numbers that a page links; says whether they are few enough to be fetched together. */
    writeOfPage: async (path: string, html: string): Promise<boolean> => {
      const linked = rendering.linkedIn(html);
      const isTogether = linked.length > 0 && linked.length <= mostCitations;
      if (isTogether) {
        const citations = Object.fromEntries(linked.map((id) => [id, htmlOf(id)]));
        const file: PageCitationsFile = { citations };
        await write(pageCitationsPath(path), JSON.stringify(file));
      }
      return isTogether;
    },
  };
}
