import type { PosterFont } from '../../export/image/lines';
import { type ImagePresetName, imagePresets } from '../../export/image/presets';
import { addressOf } from '../../ui/href';
import { coloursIn } from './pictureColours';
import { pictureOf } from './pictureContent';
import { fontFaces } from './pictureFonts';
import { pngOf } from './pngOf';
import { publicAddressOf } from '../../ui/publicAddress';
import { fileNameFor } from './sharedFileName';
import type { SharedFile, SharedView } from './sharedView';

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
