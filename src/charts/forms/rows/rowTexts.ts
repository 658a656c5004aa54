import { lineHeight } from '../../labels/labelPlacement';
import type { ChartMark } from '../../marks/marks';
import type { RowWords } from './rowWords';
import { markRadius, targetSize } from '../../frame/sizes';
import { cutText, linesWidth, wider, wrapText } from '../../labels/textWidth';

/** Words of a row: `x` from the left of the drawing, `y` the first baseline from the middle of the row. */
export type RowText = {
  readonly role: 'title' | 'note' | 'value';
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
};

/** Where the words of a row stand: in one or two columns left of the values, over them line by line, or beside the printed words over a small bar; `tight` cuts what is too long. */
export type RowSetting = 'columns' | 'column' | 'over' | 'compact' | 'tight';

/** Sizes of the words of all rows together. */
export type RowColumns = {
  readonly size: number;
  readonly line: number;
  readonly titleWidth: number;
  readonly noteWidth: number;
  /** Of titles and notes set under each other. */
  readonly width: number;
  /** Of the whole drawing. */
  readonly full: number;
  /** The least height of a row of one line. */
  readonly pitch: number;
};

/** Bold letters run a little wider. */
const bold = 1.06;
const gap = 16;

export function columnsOf(
  words: readonly RowWords[],
  size: number,
  width: number,
  isPicture = false,
): RowColumns {
  const titles = words.map((w) => w.title);
  const notes = words.map((w) => w.note);
  const [titleWidth, noteWidth] = [linesWidth(titles, size * bold), linesWidth(notes, size - 1)];
  return {
    size,
    line: Math.round(size * lineHeight) + 1,
    titleWidth,
    noteWidth,
    width: Math.min(Math.max(titleWidth, noteWidth), width * 0.38),
    full: width,
    pitch: isPicture ? 20 : targetSize,
  };
}

type ValueColumns = Pick<RowColumns, 'size' | 'full'>;

/** The printed words, in as many lines as keep half of the drawing for the bar. */
const valueLinesOf = (mark: ChartMark, { size, full }: ValueColumns): readonly string[] =>
  wrapText(mark.observation.quantity.printed, size * bold, full / 2);

export const valueWidth = (mark: ChartMark, columns: ValueColumns): number =>
  linesWidth(valueLinesOf(mark, columns), columns.size * bold);

/** Px that printed words of several lines add to a row. */
const valueExtra = (mark: ChartMark, columns: ValueColumns): number =>
  (valueLinesOf(mark, columns).length - 1) * columns.size * lineHeight;

/** Px left of the values. */
export function indentOf(setting: RowSetting, columns: RowColumns): number {
  const title = columns.titleWidth === 0 ? 0 : columns.titleWidth + gap;
  if (setting === 'columns') return title + columns.noteWidth + gap + 8;
  return setting === 'column' ? columns.width + gap + 8 : markRadius + 4;
}

/** The widest the words of a row may be. */
function roomOf(setting: RowSetting, { mark }: RowWords, columns: RowColumns): number {
  if (setting === 'column') return columns.width;
  return setting === 'over' ? columns.full : columns.full / wider - valueWidth(mark, columns) - 12;
}

const titleLinesOf = (setting: RowSetting, words: RowWords, columns: RowColumns): readonly string[] =>
  words.title === '' ? [] : wrapText(words.title, columns.size * bold, roomOf(setting, words, columns));

/** The lines under the title, or in its place. */
function noteLinesOf(setting: RowSetting, words: RowWords, columns: RowColumns): readonly string[] {
  const [size, room] = [columns.size - 1, roomOf(setting, words, columns)];
  if (setting === 'tight') return [cutText(words.name, size, room)];
  return wrapText(setting === 'compact' ? words.name : words.note, size, room);
}

const noteLine = (size: number): number => (size - 1) * lineHeight;

/** The height a row needs. */
export function rowHeightOf(setting: RowSetting, words: RowWords, columns: RowColumns): number {
  const extra = valueExtra(words.mark, columns);
  return leastHeightOf(setting, words, columns) + (setting === 'column' ? Math.max(0, extra - 8) : extra);
}

/** The height of a row whose printed words take one line. */
function leastHeightOf(setting: RowSetting, words: RowWords, columns: RowColumns): number {
  if (setting === 'columns') return columns.pitch;
  if (setting === 'tight') return 32;
  const notes = noteLinesOf(setting, words, columns).length;
  if (setting === 'compact') return notes * noteLine(columns.size) + 20;
  const titles = titleLinesOf(setting, words, columns).length;
  return (titles + notes) * columns.line + (setting === 'over' ? 29 : 16);
}

/** How far the bar or mark stands under the middle of its row, from the height the row has and the one it needs. */
export function dropOf(
  setting: RowSetting,
  { mark }: RowWords,
  columns: RowColumns,
  [height, needed]: readonly [height: number, needed: number],
): number {
  if (setting === 'over') return height / 2 - 18 - valueExtra(mark, columns);
  if (setting === 'compact') return needed / 2 - markRadius - 3;
  return setting === 'tight' ? Math.min(9, height / 2 - markRadius - 2) : 0;
}

/** The first baseline that sets lines around the middle of a row. */
const centred = (size: number, count: number): number => size * 0.36 - ((count - 1) * size * lineHeight) / 2;

/** The name of a row and its period, in the setting of the chart. */
export function rowNamesOf(
  setting: RowSetting,
  words: RowWords,
  columns: RowColumns,
  drop: number,
): readonly RowText[] {
  const { size, line, titleWidth } = columns;
  const title = { role: 'title', x: 0, anchor: 'start', size } as const;
  const note = { role: 'note', x: 0, anchor: 'start', size: size - 1 } as const;
  if (setting === 'columns') {
    const x = titleWidth === 0 ? 0 : titleWidth + gap;
    return [
      { ...title, y: centred(size, 1), lines: words.title === '' ? [] : [words.title] },
      { ...note, x, y: centred(size - 1, 1), lines: [words.note] },
    ];
  }
  const notes = noteLinesOf(setting, words, columns);
  const noteTop = (last: number) => last - (notes.length - 1) * noteLine(size);
  if (setting === 'compact' || setting === 'tight') {
    return [{ ...note, y: noteTop(drop - markRadius - 6), lines: notes }];
  }
  const titles = titleLinesOf(setting, words, columns);
  if (setting === 'column') {
    const y = centred(size, titles.length + notes.length);
    return [
      { ...title, y, lines: titles },
      { ...note, y: y + titles.length * line, lines: notes },
    ];
  }
  const base = noteTop(drop - markRadius - 7);
  return [
    { ...title, y: base - line - (titles.length - 1) * size * lineHeight, lines: titles },
    { ...note, y: base, lines: notes },
  ];
}

/** The printed words: after the value, before it where they would be cut, at the end of the line over a small bar. */
export function rowValueOf(
  setting: RowSetting,
  mark: ChartMark,
  columns: RowColumns,
  place: { readonly width: number; readonly drop: number; readonly x: number; readonly after: number },
): RowText {
  const { size } = columns;
  const lines = valueLinesOf(mark, columns);
  const text = { role: 'value', lines, size } as const;
  if (setting === 'compact' || setting === 'tight') {
    const y = place.drop - markRadius - 6 - valueExtra(mark, columns);
    return { ...text, x: place.width, anchor: 'end', y };
  }
  // Under its name, the first line stands at the mark: more of them grow away from the name.
  const y = place.drop + centred(size, setting === 'over' ? 1 : lines.length);
  const isCut = place.after + valueWidth(mark, columns) > place.width;
  return isCut
    ? { ...text, x: place.x - markRadius - 6, anchor: 'end', y }
    : { ...text, x: place.after, anchor: 'start', y };
}
