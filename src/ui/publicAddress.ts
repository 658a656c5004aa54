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
