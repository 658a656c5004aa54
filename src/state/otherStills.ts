import { resources } from '../domain/fetching/resource';
import { fetchWire } from './wire';

/** A chart drawn on another scale than the one its page is sent with, and what its page then says it counts. */
export type OtherStillFile = { readonly still: string; readonly words: string };

/** The file with such a drawing, under the site. */
export const otherStillPath = (indicatorId: string, scale: string): string =>
  `/parts/stills/${indicatorId}/${scale}.json`;

/** Drawings by the paths of their files. */
export const otherStills = resources((path) => fetchWire<OtherStillFile>(path, ['still', 'words']));
