import { renderCitation } from '../../src/app/citation/renderCitation';
import type { Corpus } from '../../src/domain/corpus';
import { pageOf } from '../../src/domain/pages';
import {
  type CitationFile,
  citationPath,
  mostCitations,
  type PageCitationsFile,
  pageCitationsPath,
} from '../../src/state/citationFiles';
import { wireFileOf } from './edition';
import { linkedIn } from './pageSlices';
import type { SiteFile } from './siteWriter';

/**
 * The citations that are written with a page, as markup: of a number with its own page; and together those of the
 * numbers that a page links, where they are few enough to be fetched at once.
 */
export function citationFilesOf(path: string, html: string, corpus: Corpus, edition: string) {
  const wire = (at: string, data: CitationFile | PageCitationsFile): SiteFile => ({
    path: at,
    content: wireFileOf(edition, JSON.stringify(data)),
    hasEdition: true,
  });
  const page = pageOf(path);
  const each =
    page.kind === 'figure' ? [wire(citationPath(page.id), { html: renderCitation(corpus, page.id) })] : [];
  const linked = linkedIn(html);
  const isTogether = linked.length > 0 && linked.length <= mostCitations;
  const citations = () => Object.fromEntries(linked.map((id) => [id, renderCitation(corpus, id)]));
  return { each, ofPage: isTogether ? [wire(pageCitationsPath(path), { citations: citations() })] : [] };
}
