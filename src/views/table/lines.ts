import type { UnitGroup } from '../../domain/table/order';

/** One line of the table below its header: the head of a group, or a row by its place in reading order. */
type Line =
  | { readonly kind: 'head'; readonly group: UnitGroup }
  | { readonly kind: 'row'; readonly row: number; readonly group: UnitGroup | undefined };

/** The lines of the table: how many, and what each is. There is no list of them, since few are ever drawn. */
export type Lines = { readonly count: number; readonly at: (index: number) => Line };

/** The lines of ordered rows; groups, where there are any, follow each other and hold all rows. */
export function linesOf(rows: Uint32Array, groups: readonly UnitGroup[]): Lines {
  const rowAt = (place: number, group: UnitGroup | undefined): Line => {
    const row = rows[place];
    if (row === undefined) throw new RangeError(`The table has no row ${place}`);
    return { kind: 'row', row, group };
  };
  return {
    count: rows.length + groups.length,
    at: (index) => {
      const before = groups.findLastIndex(({ start }, heads) => start + heads <= index);
      const group = groups[before];
      if (group && group.start + before === index) return { kind: 'head', group };
      return rowAt(index - before - 1, group);
    },
  };
}

/** Lines that stand together in one body of the table, and the room left for lines before them that are not drawn. */
export type Section = {
  readonly key: string;
  /** In pixels. */
  readonly space: number;
  readonly lines: readonly (Line & { readonly index: number })[];
};

/** What is drawn: a line by its index, and where it stands in pixels. */
export type Drawn = { readonly index: number; readonly start: number; readonly end: number };

/** Drawn lines, cut before each head and wherever lines between them are not drawn. */
export function sectionsOf(lines: Lines, drawn: readonly Drawn[]): readonly Section[] {
  const sections: { key: string; space: number; lines: Section['lines'][number][] }[] = [];
  let gaps = 0;
  drawn.forEach(({ index, start }, place) => {
    const before = drawn[place - 1];
    const line = { ...lines.at(index), index };
    const isAfterGap = before !== undefined && before.index + 1 !== index;
    if (isAfterGap) gaps += 1;
    if (before === undefined || isAfterGap || line.kind === 'head') {
      const space = Math.max(0, start - (before?.end ?? 0));
      sections.push({ key: `${line.group?.unit ?? ''} ${gaps}`, space, lines: [] });
    }
    sections.at(-1)?.lines.push(line);
  });
  return sections;
}
