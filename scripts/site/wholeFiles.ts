import { catalogueOf } from '../../src/domain/catalogue';
import type { Corpus } from '../../src/domain/corpus';
import { bucketsOf } from '../../src/domain/idBuckets';
import { folderPaths, offlinePath, pathsOf } from '../../src/domain/pages';
import { searchFilesOf } from '../../src/domain/search/writeParts';
import { searchEntriesOf } from '../../src/domain/searchIndex';
import { editionPath } from '../../src/state/explainFailure';
import { idsPath } from '../../src/state/citationFiles';
import { cataloguePath, idsOf } from '../../src/state/sliceLoader';
import { dataFilesOf } from '../vite/publishData';
import { wireFileOf } from './edition';
import { redirectPage, siteFilesOf } from './siteFiles';
import { tableOf } from './siteTable';
import type { SiteFile } from './siteWriter';

type Ask = {
  readonly corpus: Corpus;
  readonly edition: string;
  /** The address of the site without a slash at its end, base included. */
  readonly address: string;
  /** Path under which the site is published, without a slash at its end. */
  readonly base: string;
  /** The dashboard in one file, where the site offers it. */
  readonly oneFile: string | undefined;
};

/**
 * The files that are made from the whole corpus, one after the other: what scripts fetch beside the data of pages, what
 * is published as data, what robots read. Each is made in every build, and written where it says something else.
 */
export function* wholeFilesOf({ corpus, edition, address, base, oneFile }: Ask): Generator<SiteFile> {
  const wire = (path: string, data: unknown): SiteFile => ({
    path,
    content: wireFileOf(edition, JSON.stringify(data)),
    hasEdition: true,
  });
  const addressOf = (path: string) => `${address}${path}`;
  yield { path: editionPath, content: JSON.stringify({ edition }) };
  for (const [path, content] of tableOf(corpus).files)
    yield { path: `/${path}`, content: wireFileOf(edition, content), hasEdition: true };
  yield wire(cataloguePath, catalogueOf(corpus));
  for (const [path, content] of searchFilesOf(searchEntriesOf(corpus)))
    yield { path, content: wireFileOf(edition, content), hasEdition: true };
  const buckets = bucketsOf(idsOf(corpus), corpus.size);
  for (const [index, ids] of buckets.entries()) yield wire(idsPath(index), ids);
  for (const [path, content] of siteFilesOf(pathsOf(corpus).map(addressOf), addressOf))
    yield { path, content };
  for (const [path, content] of dataFilesOf(corpus, address)) yield { path, content };
  for (const [folder, listing] of Object.entries(folderPaths))
    yield {
      path: `${folder}/index.html`,
      content: redirectPage({ base, to: listing, canonical: addressOf(listing) }),
    };
  if (oneFile !== undefined) yield { path: offlinePath, content: oneFile };
}
