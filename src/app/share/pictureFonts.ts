import { addFont, ownFonts } from '../../ui/ownFonts';

function dataUrlOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read')));
    reader.readAsDataURL(new Blob([bytes], { type: 'font/woff2' }));
  });
}

async function faceOf(font: (typeof ownFonts)[number]): Promise<string> {
  // The page itself must have it, or the width of a text is measured in another font.
  const bytes = await addFont(font);
  return `@font-face{font-family:'${font.name}';font-weight:200 900;src:url(${await dataUrlOf(bytes)})}`;
}

/** The fonts as CSS for a picture that stands by itself; none where they cannot be had, and the system's are used. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(ownFonts.map((font) => faceOf(font).catch(() => '')));
  return faces.join('');
}
