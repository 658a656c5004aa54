import { expect, test } from 'vitest';
import { containedIn } from './picturePlace';

/** The beginning of a PNG: signature, length and name of its header, width and height. */
function pngOf(width: number, height: number): string {
  const bytes = new DataView(new ArrayBuffer(24));
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].forEach((byte, at) => bytes.setUint8(at, byte));
  bytes.setUint32(8, 13);
  Buffer.from('IHDR').forEach((byte, at) => bytes.setUint8(12 + at, byte));
  bytes.setUint32(16, width);
  bytes.setUint32(20, height);
  return `data:image/png;base64,${Buffer.from(bytes.buffer).toString('base64')}`;
}

const place = { x: 1, y: 2, w: 12, h: 4 };

test.each([
  [1920, 1080, { x: 1 + (12 - (4 * 16) / 9) / 2, y: 2, w: (4 * 16) / 9, h: 4 }],
  [1200, 300, { x: 1, y: 2 + 0.5, w: 12, h: 3 }],
])('a picture of %i × %i keeps its shape in the middle of its place', (width, height, expected) => {
  const found = containedIn(place, pngOf(width, height));
  for (const key of ['x', 'y', 'w', 'h'] as const) expect(found[key]).toBeCloseTo(expected[key], 10);
});
