import type { MouseEvent } from 'react';
import { wasPushed } from '../../state/address';
import { basePath, hrefOf } from '../../ui/href';

/** Whether the page before this one in the history is one of the site. */
function isFromHere(): boolean {
  if (wasPushed(window.history.state)) return true;
  const { origin } = window.location;
  return window.history.length > 1 && document.referrer.startsWith(`${origin}${basePath}/`);
}

/** A link out of the slides: a step back for those who came from a page of the site, else the way to `home`. */
export const exitLinkOf = (home: string) => ({
  href: hrefOf(home),
  onClick: (event: MouseEvent) => {
    if (!isFromHere()) return;
    event.preventDefault();
    window.history.back();
  },
});
