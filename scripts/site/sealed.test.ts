import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSealed, packWhole, resealed } from './sealed';

const unpacked = { brotli: brotliDecompressSync, gzip: gunzipSync } as const;
const kinds = ['brotli', 'gzip'] as const;
const page = Buffer.from('<p>over 1.03 billion</p>'.repeat(50));

const bytes = (least: number) =>
  fc.uint8Array({ minLength: least, maxLength: 300 }).map((all) => Buffer.from(all));

test('a file that is packed with its end as it is unpacks to itself', () => {
  fc.assert(
    fc.property(bytes(0), bytes(1), (body, end) => {
      const content = Buffer.concat([body, end]);
      const packed = packSealed(content, end.length, 5);
      for (const kind of kinds) expect(unpacked[kind](packed[kind]).equals(content)).toBe(true);
    }),
  );
});

test('and to the same with another end, when that is written in its place', () => {
  fc.assert(
    fc.property(bytes(0), bytes(1), (start, end) => {
      const body = Buffer.concat([page, start]);
      const content = Buffer.concat([body, end]);
      const other = Buffer.from(end.map((byte) => byte ^ 255));
      const wanted = Buffer.concat([body, other]);
      const packed = packSealed(content, end.length, 9);
      const change = { whole: content.length, check: packed.check, end: other };
      for (const kind of kinds) {
        const { at, bytes: replacing } = resealed(kind, { ...change, size: packed[kind].length });
        replacing.copy(packed[kind], at);
        expect(unpacked[kind](packed[kind]).equals(wanted)).toBe(true);
      }
      const { at, bytes: replacing } = resealed('whole', { ...change, size: content.length });
      replacing.copy(content, at);
      expect(content.equals(wanted)).toBe(true);
    }),
  );
});

test('the end costs little beside what packing the whole takes', () => {
  const content = Buffer.concat([page, Buffer.from('0123456789ab"}')]);
  const [sealed, whole] = [packSealed(content, 14, 11), packWhole(content, 11)];
  for (const kind of kinds) expect(sealed[kind].length - whole[kind].length).toBeLessThan(30);
});
