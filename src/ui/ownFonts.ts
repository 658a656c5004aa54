import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/** The site's own fonts, and the files they are in. */
export const ownFonts = [
  { name: 'Source Sans 3 Variable', address: sans },
  { name: 'Source Serif 4 Variable', address: serif },
];

/** What follows the comma of a `data:` address in Base64: the one-file edition has its fonts in itself, and fetches nothing. */
const inBase64 = (address: string): string => address.replace(/^[^,]*,/u, '');

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  if (address.startsWith('data:'))
    return Uint8Array.from(atob(inBase64(address)), (byte) => byte.charCodeAt(0));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Gives the page a font of the site, whether or not its style sheet has asked for it, and the bytes of its file. */
export async function addFont({
  name,
  address,
}: (typeof ownFonts)[number]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await bytesOf(address);
  // From bytes, which no policy minds.
  document.fonts.add(await new FontFace(name, bytes, { weight: '200 900' }).load());
  return bytes;
}
