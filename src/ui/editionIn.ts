/** The edition of the site that a page belongs to, which is the last thing in it; empty where nothing says it. */
export const editionIn = (page: Document): string => page.getElementById('edition')?.dataset.edition ?? '';
