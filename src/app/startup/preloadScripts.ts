import { editionIn } from '../../ui/editionIn';

/**
 * Fetches what the page will need to answer, all at once and only once. The page names it in a template; its data is
 * asked for with the edition.
 */
export function preloadScripts(page: Document): void {
  const needed = page.querySelector<HTMLTemplateElement>('template#needed');
  const part = needed?.content.querySelector('[as]');
  part?.setAttribute('href', `${part.getAttribute('href')}?${editionIn(page)}`);
  needed?.replaceWith(needed.content);
}
