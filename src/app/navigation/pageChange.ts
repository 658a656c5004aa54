import { openPage, store } from '../../state/store';
import { arrive, type PageAddress } from './followLinks';

/** The fragment of a link that was followed, until the page it leads to is there. */
let followed: string | undefined;

/** Called by a page that has just been drawn; moves nothing when no link led to it, as after a step back. */
export function completeArrival(): void {
  if (followed === undefined) return;
  arrive(followed);
  followed = undefined;
}

/** A page is looked for once it is drawn: the fragment the visit began with may name something in it. */
export function expectArrival(hash: string): void {
  if (hash !== '') followed = hash;
}

/** Changes the page where all of the site is in one document. */
export function changePage({ pathname, search, hash }: PageAddress): void {
  followed = hash;
  const isPageDrawn = pathname === store.getState().place.path;
  openPage(pathname, search, hash);
  if (isPageDrawn) completeArrival();
}
