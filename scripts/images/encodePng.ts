import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify(deflate);

/** Colours of a palette, at most. */
const paletteSize = 256;

const red = (colour: number) => colour >> 16;
const green = (colour: number) => (colour >> 8) & 0xff;
const blue = (colour: number) => colour & 0xff;

const distance = (a: number, b: number): number =>
  (red(a) - red(b)) ** 2 + (green(a) - green(b)) ** 2 + (blue(a) - blue(b)) ** 2;

function nearestIn(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, known] of palette.entries()) {
    const far = distance(known, colour);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

/** The place of each colour in a palette of the commonest; a drawing of text and lines has few others. */
function paletteOf(colours: Uint32Array) {
  const counts = new Map<number, number>();
  let [last, run] = [colours[0] ?? 0, 0];
  for (const colour of colours) {
    // Most of a drawing is its ground, pixel after pixel.
    if (colour !== last) {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 0];
    }
    run += 1;
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  const byCount = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, paletteSize);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of byCount.slice(paletteSize)) places.set(colour, nearestIn(palette, colour));
  return { palette, places };
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Opaque pixels, four bytes each, as a PNG with a palette: a drawing takes a third of what it takes in full colour. */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const colours = new Uint32Array(width * height);
  for (let index = 0, at = 0; index < colours.length; index += 1, at += 4)
    colours[index] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  const { palette, places } = paletteOf(colours);
  // Each line begins with its filter, which is none.
  const lines = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      lines[y * (width + 1) + 1 + x] = places.get(colours[y * width + x] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which is a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [red(colour), green(colour), blue(colour)]))),
    chunk('IDAT', await deflated(lines, { level: 8 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
