import type { PosterFont } from '../../export/image/lines';
import { type ImagePresetName, imagePresets } from '../../export/image/presets';
import { addressOf } from '../../ui/href';
import { coloursIn } from './pictureColours';
import { pictureOf } from './pictureContent';
import { publicAddressOf } from '../../ui/sharedAddress';
import { fileNameFor } from './sharedFileName';
import type { SharedFile, SharedView } from './sharedView';
import { addFont, ownFonts } from '../../ui/ownFonts';

/** A drawing as a PNG of that many pixels; rejects where the browser cannot make one. */
async function pngOf(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

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
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(ownFonts.map((font) => faceOf(font).catch(() => '')));
  return faces.join('');
}

type Ask = {
  readonly preset: ImagePresetName;
  readonly format: 'svg' | 'png';
  readonly theme: 'light' | 'dark';
  /** Where the view stands, in full. */
  readonly address: string;
};

/** A measure of text in the page's fonts. */
function createMeasure() {
  const context = document.createElement('canvas').getContext('2d');
  return (text: string, { size, weight, family }: PosterFont): number => {
    if (!context) return text.length * size * 0.6;
    const name =
      family === 'serif'
        ? "'Source Serif 4 Variable', Georgia, serif"
        : "'Source Sans 3 Variable', Arial, sans-serif";
    context.font = `${weight} ${size}px ${name}`;
    return context.measureText(text).width;
  };
}

const linkOf = (path: string): string => publicAddressOf(addressOf(path)) ?? '';

/** A view as it is shown now, as a picture that says where it comes from. */
export async function pictureFile(
  view: SharedView,
  { preset, format, theme, address }: Ask,
): Promise<SharedFile> {
  const size = imagePresets.find(({ name }) => name === preset) ?? imagePresets[0];
  const { width, height } = size;
  const faces = await fontFaces();
  const { colours, resolve, done } = coloursIn(theme);
  const measure = createMeasure();
  const head = { width, height, colours, measure, address: publicAddressOf(address), fontFaces: faces };
  const svg = resolve(await pictureOf(view, head, linkOf));
  done();
  const blob = new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
  return {
    blob: format === 'svg' ? blob : await pngOf(blob, width, height),
    name: fileNameFor([view], format),
  };
}
