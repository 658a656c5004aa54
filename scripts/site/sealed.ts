import { brotliCompressSync, constants, crc32, gzipSync } from 'node:zlib';

/** A file packed in both ways; `check` is the checksum of what stands before its end. */
export type PackedPair = { readonly brotli: Buffer; readonly gzip: Buffer; readonly check: number };

const brotliOptions = (quality: number, size: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});

/** Packs a file as a whole. */
export function packWhole(content: Buffer, quality: number): PackedPair {
  return {
    brotli: brotliCompressSync(content, brotliOptions(quality, content.length)),
    gzip: gzipSync(content, { level: 9 }),
    check: 0,
  };
}

/** A block of brotli (RFC 7932, 9.2) that holds bytes as they are, then the block that ends it. */
function storedInBrotli(end: Buffer): Buffer {
  // Bits from the lowest: not the last block, a length of four nibbles, the length less one, not compressed.
  const head = ((end.length - 1) << 3) | (1 << 19);
  return Buffer.concat([Buffer.from([head & 0xff, (head >> 8) & 0xff, head >> 16]), end, Buffer.from([3])]);
}

/** The last block of deflate (RFC 1951, 3.2.4), which holds bytes as they are. */
function storedInDeflate(end: Buffer): Buffer {
  const head = Buffer.from([1, 0, 0, 0, 0]);
  head.writeUInt16LE(end.length, 1);
  head.writeUInt16LE(~end.length & 0xffff, 3);
  return Buffer.concat([head, end]);
}

/** What a gzip file ends with (RFC 1952): the checksum and size of what is packed in it. */
function trailerOf(check: number, end: Buffer, size: number): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(end, check), 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  return trailer;
}

/** Bytes of both that come after the end of the file. */
const afterEnd = { brotli: 1, gzip: 8 } as const;

/**
 * Packs a file in such a way that its last `length` bytes stand in what is packed as they are: they can be replaced
 * there without packing anything.
 */
export function packSealed(content: Buffer, length: number, quality: number): PackedPair {
  const [body, end] = [content.subarray(0, -length), content.subarray(-length)];
  const check = crc32(body);
  return {
    brotli: Buffer.concat([
      brotliCompressSync(body, {
        ...brotliOptions(quality, body.length),
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      }),
      storedInBrotli(end),
    ]),
    gzip: Buffer.concat([
      gzipSync(body, { level: 9, finishFlush: constants.Z_SYNC_FLUSH }),
      storedInDeflate(end),
      trailerOf(check, end, content.length),
    ]),
    check,
  };
}

/** Where in a file or in one of its packed siblings the end of the file stands, and what replaces it and all after it. */
export function resealed(
  kind: 'whole' | keyof typeof afterEnd,
  {
    size,
    whole,
    check,
    end,
  }: { readonly size: number; readonly whole: number; readonly check: number; readonly end: Buffer },
): { readonly at: number; readonly bytes: Buffer } {
  if (kind === 'whole') return { at: size - end.length, bytes: end };
  const at = size - afterEnd[kind] - end.length;
  return kind === 'brotli'
    ? { at, bytes: Buffer.concat([end, Buffer.from([3])]) }
    : { at, bytes: Buffer.concat([end, trailerOf(check, end, whole)]) };
}
