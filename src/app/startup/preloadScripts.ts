/** Fetches what the page will need to answer, all at once and only once. The page names it in a template. */
export function preloadScripts(page: Document): void {
  const needed = page.querySelector<HTMLTemplateElement>('template#needed');
  needed?.replaceWith(needed.content);
}
