import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encodePng';

const [width, height] = [40, 30];

/** Pixels with so many colours, and one of them more often than the others. */
function pixelsWith(colours: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index += 1) {
    const colour = index < colours ? index : 0;
    pixels.set([colour >> 4, (colour * 7) & 0xff, colour & 0xff], index * 4);
  }
  return pixels;
}

/** The pieces of a PNG by their type. */
function chunksOf(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    chunks.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at)),
    );
  return chunks;
}

function decode(png: Uint8Array): Uint8Array {
  const chunks = chunksOf(png);
  const [palette, lines] = [
    chunks.get('PLTE') ?? Buffer.alloc(0),
    inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)),
  ];
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let index = 0; index < width * height; index += 1) {
    const place = lines[Math.floor(index / width) * (width + 1) + 1 + (index % width)] ?? 0;
    pixels.set(palette.subarray(place * 3, place * 3 + 3), index * 4);
  }
  return pixels;
}

test('a picture of few colours is kept as it is', async () => {
  const pixels = pixelsWith(200);
  const png = await encodePng(pixels, width, height);
  const header = chunksOf(png).get('IHDR');
  expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([width, height]);
  expect(decode(png)).toEqual(pixels);
});

test('of many colours the commonest are kept, and the others come close', async () => {
  const pixels = pixelsWith(900);
  const decoded = decode(await encodePng(pixels, width, height));
  expect(decoded.subarray(950 * 4, 951 * 4)).toEqual(pixels.subarray(950 * 4, 951 * 4));
  const furthest = Math.max(...pixels.map((value, index) => Math.abs(value - (decoded[index] ?? 0))));
  expect(furthest).toBeLessThan(128);
});
