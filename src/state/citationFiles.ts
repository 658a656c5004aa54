/** The list of ids that one is in, so that an id that there is not is known without asking for its file. */
export const idsPath = (bucket: number): string => `/parts/ids/${bucket}.json`;

/** The citation of a number as markup, to be shown in the panel. */
export type CitationFile = { readonly html: string };

/** The file with the citation of a number, under the site. */
export const citationPath = (id: string): string => `/parts/citations/${id}.json`;

/** The citations of the numbers that a page links, by the numbers' ids. */
export type PageCitationsFile = { readonly citations: Readonly<Record<string, string>> };

/** The file with the citations of a page's numbers, under the site. */
export const pageCitationsPath = (pagePath: string): string =>
  `/parts/citations/pages${pagePath === '/' ? '/index' : pagePath}.json`;

/** Numbers of a page whose citations are fetched together; of a page that links more, each is fetched when it is wanted. */
export const mostCitations = 150;
