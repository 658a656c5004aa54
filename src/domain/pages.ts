import type { Corpus } from './corpus';
import { briefingPath, chartPath, figurePath } from './paths';

/** Pages at a path of their own. */
export type FixedKind = (typeof fixed)[keyof typeof fixed];

/** A page of the URL contract. `missing` is any path that is none. */
export type Page =
  | { readonly kind: FixedKind | 'missing' }
  | { readonly kind: 'chart' | 'briefing' | 'figure'; readonly id: string };

/** A page that has an embed: the same view without the shell. */
export type EmbeddablePage =
  | { readonly kind: 'table' }
  | { readonly kind: 'chart' | 'figure'; readonly id: string };

export const isEmbeddable = (page: Page): page is EmbeddablePage =>
  page.kind === 'chart' || page.kind === 'figure' || page.kind === 'table';

/** The path of the embed that repeats a page. */
export const embedPath = (path: string): string => `/embed${path}`;

export type PageKind = Page['kind'];

const fixed = {
  '/': 'overview',
  '/compare': 'compare',
  '/compare/briefings': 'compareBriefings',
  '/findings': 'findings',
  '/table': 'table',
  '/briefings': 'briefings',
  '/method': 'method',
  '/present': 'present',
} as const;

/** The paths of the pages that have one of their own, in the order in which lists name them. */
export const fixedPaths = Object.keys(fixed) as readonly (keyof typeof fixed)[];

/** The page at a path of its own. */
export const fixedKindOf = (path: keyof typeof fixed): FixedKind => fixed[path];

const isFixed = (path: string): path is keyof typeof fixed => Object.hasOwn(fixed, path);

const folders = { charts: 'chart', briefings: 'briefing', figures: 'figure' } as const;

const isFolder = (name: string): name is keyof typeof folders => Object.hasOwn(folders, name);

/** An id as it stands in a path; a path that cannot be decoded is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page a path names, whether or not there is a record of that id. */
export function pageOf(path: string): Page {
  if (isFixed(path)) return { kind: fixed[path] };
  const [, folder = '', id = '', ...rest] = path.split('/');
  return isFolder(folder) && id !== '' && rest.length === 0
    ? { kind: folders[folder], id: decoded(id) }
    : { kind: 'missing' };
}

/** Folders without a page of their own, each with the page that lists what is in it: whoever shortens an address arrives there. */
export const folderPaths: Readonly<Record<string, string>> = {
  '/charts': '/',
  '/figures': '/table',
};

/** Where the site has the dashboard in one file. */
export const offlinePath = '/offline/verbatim.html';

/** Every path of the URL contract that has a page. */
export const pathsOf = ({ dataset, inReadingOrder }: Corpus): readonly string[] => [
  ...fixedPaths,
  ...dataset.indicators.map(({ id }) => chartPath(id)),
  ...dataset.briefings.map(({ id }) => briefingPath(id)),
  ...inReadingOrder.map(({ id }) => figurePath(id)),
];

/** Whether the whole corpus has the record a page is about. */
export function hasPage(corpus: Corpus, page: Page): boolean {
  if (page.kind === 'chart') return corpus.has('indicator', page.id);
  if (page.kind === 'briefing') return corpus.has('briefing', page.id);
  if (page.kind === 'figure') return corpus.observation(page.id) !== undefined;
  return page.kind !== 'missing';
}
