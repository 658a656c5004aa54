import { addressOf } from './href';

/**
 * The address under which others find what stands at an address: a file on a reader's own disk is found by nobody, so
 * it is that of the site the file was made with; absent where there is none.
 */
export function publicAddressOf(
  address: string,
  site: string | undefined = import.meta.env.VITE_SITE_ADDRESS,
): string | undefined {
  const { protocol, hash } = new URL(address);
  if (protocol !== 'file:') return address;
  return site ? `${site}${hash.slice(1)}` : undefined;
}

/** The full address of a path for a reference, which never names a file on a reader's own disk. */
export const citableAddressOf = (path: string): string | undefined =>
  // Said here, so that other editions are built without what only this one needs.
  import.meta.env.MODE === 'offline' ? publicAddressOf(addressOf(path)) : addressOf(path);

/** The full address of a path for what is taken along: that of the site, or of this document where none is known. */
export const sharedAddressOf = (path: string): string => citableAddressOf(path) ?? addressOf(path);
