import { type Resource, resources } from '../../domain/fetching/resource';
import { bucketOf } from '../../domain/idBuckets';
import {
  type CitationFile,
  citationPath,
  idsPath,
  type PageCitationsFile,
  pageCitationsPath,
} from '../../state/citationFiles';
import { fetchWire } from '../../state/wire';

/** The markup of citations by the ids of their numbers; undefined where there is no such number. */
export type CitationSource = (id: string) => Resource<string | undefined>;

/** Whether something on the page leads to a number, which therefore exists. */
const isLinked = (id: string) => document.querySelector(`a[data-cite="${CSS.escape(id)}"]`) !== null;

/** Citations that have come with those of a page. */
const together = new Map<string, string>();

/** Citations as files of the site, which has `size` numbers. */
export const publishedCitations = (size: number): CitationSource =>
  resources(async (id) => {
    if (!isLinked(id)) {
      const ids = await fetchWire<readonly string[]>(idsPath(bucketOf(id, size)), ['length']);
      if (!ids.includes(id)) return undefined;
    }
    return together.get(id) ?? (await fetchWire<CitationFile>(citationPath(id), ['html'])).html;
  });

/** One of those, as an example. */
export const someCitation = (): string | undefined => together.values().next().value;

/** Fetches the citations of all numbers that a page links. What fails is fetched when it is wanted. */
export async function loadPageCitations(pagePath: string): Promise<void> {
  const { citations } = await fetchWire<PageCitationsFile>(pageCitationsPath(pagePath), ['citations']);
  for (const [id, html] of Object.entries(citations)) together.set(id, html);
}
