/**
 * A hash of 32 bits of a text (FNV-1a over its UTF-16 units): fast, the same everywhere, and no secret. `from` is the
 * hash of a text before it, so that long texts need not be joined.
 */
export function fnv1a(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
