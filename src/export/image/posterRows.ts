import { linesOf, type Measure, type PosterFont } from './lines';

/** A row of a table in a picture, in the words it is shown with. */
export type PosterRow = {
  readonly name: string;
  readonly printed: string;
  readonly period: string;
  readonly briefing: string;
};

const columns = ['name', 'printed', 'period', 'briefing'] as const;
/** Parts of the width, with a gap between them. */
const widths = [0.44, 0.27, 0.13, 0.13] as const;
const gap = (1 - widths.reduce((sum, width) => sum + width, 0)) / (widths.length - 1);

export type RowsAt = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the letters: as large as they may be, and as small. */
  readonly most: number;
  readonly least: number;
  readonly measure: Measure;
};

type Cell = { readonly x: number; readonly lines: readonly string[]; readonly font: PosterFont };
type SetRow = { readonly cells: readonly Cell[]; readonly height: number };

function setRow(row: PosterRow, { x, width, measure }: RowsAt, size: number): SetRow {
  const cells = columns.map((column, index): Cell => {
    const font: PosterFont = { size, weight: column === 'printed' ? 600 : 400, family: 'sans' };
    const left = widths.slice(0, index).reduce((sum, own) => sum + own + gap, 0);
    return {
      x: x + left * width,
      font,
      lines: linesOf(row[column], (widths[index] ?? 0) * width, font, measure),
    };
  });
  const lines = Math.max(...cells.map((cell) => cell.lines.length));
  return { cells, height: (lines * 1.25 + 0.55) * size };
}

const heightOf = (rows: readonly SetRow[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** A line of text to draw at its baseline. */
export type TextLine = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: PosterFont;
  readonly isSoft: boolean;
};

/**
 * Rows set into a box, in the largest letters in which all of them fit. Where they do not fit in the smallest, those
 * that do are set and the others counted. Gives the lines of text, and the heights at which a rule stands.
 */
export function layOutRows(rows: readonly PosterRow[], at: RowsAt): { lines: TextLine[]; rules: number[] } {
  let size = at.most;
  let set = rows.map((row) => setRow(row, at, size));
  while (heightOf(set) > at.height && size > at.least) {
    size = Math.max(at.least, size * 0.95);
    set = rows.map((row) => setRow(row, at, size));
  }
  const room = heightOf(set) > at.height ? at.height - size * 1.8 : at.height;
  const lines: TextLine[] = [];
  const rules: number[] = [];
  let y = at.y;
  const shown = set.filter((_, index) => heightOf(set.slice(0, index + 1)) <= room);
  for (const { cells, height } of shown) {
    for (const { x, lines: texts, font } of cells)
      texts.forEach((text, index) =>
        lines.push({
          x,
          y: y + (1.25 * index + 1.15) * size,
          text,
          font,
          isSoft: font.weight === 400 && x > at.x,
        }),
      );
    y += height;
    rules.push(y);
  }
  const others = rows.length - shown.length;
  if (others > 0)
    lines.push({
      x: at.x,
      y: y + 1.4 * size,
      text: `and ${others} more`,
      font: { size, weight: 400, family: 'sans' },
      isSoft: true,
    });
  return { lines, rules };
}
