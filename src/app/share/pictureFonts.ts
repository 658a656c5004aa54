import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

const families = [
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

function dataUrlOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read')));
    reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
  });
}

async function faceOf({ name, address }: (typeof families)[number]): Promise<string> {
  const bytes = await bytesOf(address);
  // The page itself must have it, or the width of a text is measured in another font; from bytes, which no policy minds.
  document.fonts.add(await new FontFace(name, bytes, { weight: '200 900' }).load());
  return `@font-face{font-family:'${name}';font-weight:200 900;src:url(${await dataUrlOf(bytes)})}`;
}

/** The fonts as CSS for a picture that stands by itself; none where they cannot be had, and the system's are used. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(families.map((family) => faceOf(family).catch(() => '')));
  return faces.join('');
}
