/** Widths of the letters of a font file, in em. */
export type LetterWidths = {
  readonly has: (letter: string) => boolean;
  /** A letter that the font lacks is as wide as its sign for that. */
  readonly of: (letter: string) => number;
};

/** Where the tables of an OpenType file begin. */
function tablesOf(file: DataView): (name: string) => number {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...Array.from({ length: 4 }, (_, letter) => file.getUint8(at + letter)));
    tables.set(name, file.getUint32(at + 8));
  }
  return (name) => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}`);
    return at;
  };
}

/** Glyphs by code point, from the subtable of the format 4: all of the first plane. */
function glyphsOf(file: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtables = Array.from(
    { length: file.getUint16(cmap + 2) },
    (_, index) => cmap + file.getUint32(cmap + 4 + index * 8 + 4),
  );
  const at = subtables.find((subtable) => file.getUint16(subtable) === 4);
  if (at === undefined) throw new Error('The font has no character map of the format 4');
  const size = file.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(
    (o) => at + o,
  ) as [number, number, number, number];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const [from, to] = [file.getUint16(starts + segment), file.getUint16(ends + segment)];
    const delta = file.getUint16(deltas + segment);
    const offset = file.getUint16(offsets + segment);
    for (let code = from; code <= to && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : file.getUint16(offsets + segment + offset + 2 * (code - from));
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Reads the widths of letters from an OpenType file; pairs of letters that move together are not accounted for. */
export function letterWidthsOf(bytes: Uint8Array): LetterWidths {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableAt = tablesOf(file);
  const em = file.getUint16(tableAt('head') + 18);
  const long = file.getUint16(tableAt('hhea') + 34);
  const widths = tableAt('hmtx');
  const glyphs = glyphsOf(file, tableAt('cmap'));
  const glyphOf = (letter: string) => glyphs.get(letter.codePointAt(0) ?? 0);
  return {
    has: (letter) => glyphOf(letter) !== undefined,
    of: (letter) => file.getUint16(widths + 4 * Math.min(glyphOf(letter) ?? 0, long - 1)) / em,
  };
}
