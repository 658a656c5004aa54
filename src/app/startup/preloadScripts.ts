import { editionIn } from '../../ui/editionIn';

const needed = (page: Document) => page.querySelector<HTMLTemplateElement>('template#needed');

/** Fetches the largest part of it, and runs nothing: it waits for the first touch. */
export function preloadReact(page: Document): void {
  const react = needed(page)?.content.querySelector('link[href*="/react-"]');
  if (react) page.head.append(react.cloneNode());
}

/**
 * Fetches what the page will need to answer, all at once and only once. The page names it in a template; its data is
 * asked for with the edition.
 */
export function preloadScripts(page: Document): void {
  const template = needed(page);
  const part = template?.content.querySelector('[as]');
  part?.setAttribute('href', `${part.getAttribute('href')}?${editionIn(page)}`);
  template?.replaceWith(template.content);
}
