import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './encodePng';

const { resolve } = createRequire(import.meta.url);

/** The program that draws. */
const readEngine = (): Promise<Uint8Array> => readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));

let ready: Promise<void> | undefined;

/** The first of a list of fonts that is at hand: the program takes the first of the list or its default. */
const withOneFont = (svg: string): string =>
  svg.replaceAll(/font-family="'(Source [^']*?)(?: Variable)?'[^"]*"/gu, 'font-family="$1"');

/** Draws an SVG as an opaque PNG of its own size, with these fonts and no others. */
export async function rasterise(svg: string, fonts: readonly Uint8Array[]): Promise<Uint8Array> {
  ready ??= readEngine().then((wasm) => initWasm(wasm));
  await ready;
  const drawing = new Resvg(withOneFont(svg), {
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Source Sans 3' },
  });
  const image = drawing.render();
  const { pixels, width, height } = image;
  image.free();
  drawing.free();
  return encodePng(pixels, width, height);
}
