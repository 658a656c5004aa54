import { type Corpus, createCorpus } from '../domain/corpus';
import { briefingPath, chartPath, figurePath } from '../domain/paths';
import { type Resource, resource, resources } from '../domain/fetching/resource';
import { bucketOf } from '../domain/idBuckets';
import { type Slice } from '../domain/slice';
import { type SearchFile, searchPath } from '../domain/search/files';
import { idsPath } from './citationFiles';
import { fetchWire } from './wire';

/** Where a page gets data that it does not have yet. */
export type SliceLoader = {
  /** What the citation of a number needs; undefined when there is no such number. */
  readonly citation: (id: string) => Resource<Corpus | undefined>;
  /** What the chart of an indicator needs; undefined when there is no such indicator. */
  readonly chart: (id: string) => Resource<Corpus | undefined>;
  /** All that a briefing says, of which there is one with this id. */
  readonly briefing: (id: string) => Resource<Corpus>;
  /** What a search begins with. */
  readonly search: Resource<SearchFile>;
};

/** The file with the data of a page, under the site. */
export const slicePath = (pagePath: string): string =>
  `/parts/pages${pagePath === '/' ? '/index' : pagePath}.json`;

/** What the lists of ids hold: each number by its id, and each chart by its path, which is no id of a number. */
export const idsOf = ({ inReadingOrder, dataset }: Corpus): readonly string[] => [
  ...inReadingOrder.map(({ id }) => id),
  ...dataset.indicators.map(({ id }) => chartPath(id)),
];

/** Everything a deck can hold. */
export const cataloguePath = '/parts/catalogue.json';

/** The data of a page. */
export async function fetchSlice(pagePath: string): Promise<Corpus> {
  const { dataset, sliceContext } = await fetchWire<Slice>(slicePath(pagePath), ['dataset', 'sliceContext']);
  return createCorpus(dataset, sliceContext);
}

/** Data as files of the site. `size` is the number of observations in the whole corpus. */
export function publishedSlices(size: number): SliceLoader {
  const ids = resources(async (path) => new Set(await fetchWire<readonly string[]>(path, ['length'])));
  const isListed = async (key: string) => (await ids(idsPath(bucketOf(key, size))).load()).has(key);
  return {
    citation: resources(async (id) => ((await isListed(id)) ? fetchSlice(figurePath(id)) : undefined)),
    chart: resources(async (id) => ((await isListed(chartPath(id))) ? fetchSlice(chartPath(id)) : undefined)),
    briefing: resources((id) => fetchSlice(briefingPath(id))),
    search: resource(() => fetchWire<SearchFile>(searchPath, [])),
  };
}

let source: SliceLoader | undefined;

/** Says where data comes from; once, before the page is drawn. */
export function setSliceLoader(next: SliceLoader): void {
  source = next;
}

/** Where data comes from. */
export function sliceLoader(): SliceLoader {
  if (!source) throw new Error('No slice source was set');
  return source;
}
