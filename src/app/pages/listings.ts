import { type FixedKind, fixedKindOf, fixedPaths } from '../../domain/pages';
import { listing as briefings } from './briefings';
import { listing as compare } from './compare';
import { listing as compareBriefings } from './compareBriefings';
import { listing as findings } from './findings';
import { listing as method } from './method';
import { listing as overview } from './overview';
import type { Listing } from './page';
import { listing as table } from './table';

/** What lists of pages name, taken from their modules one by one: the registry would bring all of them into the first script. */
const listings: Readonly<Record<FixedKind, Listing | undefined>> = {
  overview,
  compare,
  compareBriefings,
  findings,
  table,
  briefings,
  method,
  present: undefined,
};

/** A page as a link names it. */
export type PageLink = { readonly path: string; readonly label: string };

/** Links to the pages with a path of their own whose listing is asked for, in their order. */
export const linksTo = (isListed: (listing: Listing) => boolean): readonly PageLink[] =>
  fixedPaths.flatMap((path) => {
    const listing = listings[fixedKindOf(path)];
    return listing && isListed(listing) ? { path, label: listing.label } : [];
  });

/** The pages in the bar. */
export const barLinks = linksTo(({ isInBar }) => isInBar);
