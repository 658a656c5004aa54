import { addressOf } from './href';
import { publicAddressOf } from './publicAddress';

/** The full address of a path for a reference, which never names a file on a reader's own disk. */
export const citableAddressOf = (path: string): string | undefined =>
  // Said here, so that other editions are built without what only this one needs.
  import.meta.env.MODE === 'offline' ? publicAddressOf(addressOf(path)) : addressOf(path);

/** The full address of a path for what is taken along: that of the site, or of this document where none is known. */
export const sharedAddressOf = (path: string): string => citableAddressOf(path) ?? addressOf(path);
