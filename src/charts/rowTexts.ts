import { formatPeriod, formatYear } from '../domain/period';
import { lineHeight } from './labelPlacement';
import type { ChartMark } from './marks';
import { markRadius } from './sizes';
import { cutText, linesWidth, textWidth, wrapText } from './textWidth';

/** Words of a row: `x` from the left of the drawing, `y` the first baseline from the middle of the row. */
export type RowText = {
  readonly role: 'title' | 'note' | 'value';
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
};

/** Where the words of a row stand: in one or two columns left of the values, over them on two lines, or on one. */
export type RowSetting = 'columns' | 'column' | 'over' | 'compact';

/** What a row says, before it has a place. */
export type RowWords = {
  readonly mark: ChartMark;
  /** Empty where the row above already says it, or the whole chart is of one indicator. */
  readonly title: string;
  readonly note: string;
  readonly isFirstOfIndicator: boolean;
  /** Others of its group stand in the chart, so the indicator must be named. */
  readonly isOfMany: boolean;
};

export function rowWordsOf(marks: readonly ChartMark[]): readonly RowWords[] {
  const isGroup = new Set(marks.map((mark) => mark.indicator.id)).size > 1;
  return marks.map((mark, index) => {
    const isFirstOfIndicator = mark.indicator.id !== marks[index - 1]?.indicator.id;
    return {
      mark,
      isFirstOfIndicator,
      isOfMany: isGroup,
      title: isGroup && isFirstOfIndicator ? mark.indicator.label : '',
      note: `${formatPeriod(mark.observation.period)} · ${mark.briefing.shortName} briefing`,
    };
  });
}

/** Sizes of the words of all rows together. */
export type RowColumns = {
  readonly size: number;
  readonly line: number;
  readonly titleWidth: number;
  readonly noteWidth: number;
  /** Of titles and notes set under each other. */
  readonly width: number;
};

/** Bold letters run a little wider. */
const bold = 1.06;
const gap = 16;

export function columnsOf(words: readonly RowWords[], size: number, width: number): RowColumns {
  const titles = words.map((w) => w.title);
  const notes = words.map((w) => w.note);
  const [titleWidth, noteWidth] = [linesWidth(titles, size * bold), linesWidth(notes, size - 1)];
  return {
    size,
    line: Math.round(size * lineHeight) + 1,
    titleWidth,
    noteWidth,
    width: Math.min(Math.max(titleWidth, noteWidth), width * 0.38),
  };
}

export const valueWidth = (mark: ChartMark, size: number): number =>
  textWidth(mark.observation.quantity.printed, size * bold);

/** Px left of the values. */
export function indentOf(setting: RowSetting, columns: RowColumns): number {
  const title = columns.titleWidth === 0 ? 0 : columns.titleWidth + gap;
  if (setting === 'columns') return title + columns.noteWidth + gap + 8;
  return setting === 'column' ? columns.width + gap + 8 : markRadius + 4;
}

const titleLinesOf = ({ title }: RowWords, { size, width }: RowColumns): readonly string[] =>
  title === '' ? [] : wrapText(title, size * bold, width);

/** The height a row needs. */
export function rowHeightOf(setting: RowSetting, words: RowWords, columns: RowColumns): number {
  if (setting === 'columns') return 28;
  if (setting === 'compact') return 36;
  if (setting === 'over') return columns.line * (words.title === '' ? 1 : 2) + 29;
  return (titleLinesOf(words, columns).length + 1) * columns.line + 16;
}

/** How far the bar or mark stands under the middle of its row. */
export function dropOf(setting: RowSetting, height: number): number {
  if (setting === 'over') return height / 2 - 18;
  return setting === 'compact' ? Math.min(9, height / 2 - markRadius - 2) : 0;
}

/** The first baseline that sets lines around the middle of a row. */
const centred = (size: number, count: number): number => size * 0.36 - ((count - 1) * size * lineHeight) / 2;

/** The name of a row and its period, in the setting of the chart. */
export function rowNamesOf(
  setting: RowSetting,
  words: RowWords,
  columns: RowColumns,
  place: { readonly width: number; readonly drop: number },
): readonly RowText[] {
  const { size, line, titleWidth } = columns;
  const { mark, title, note } = words;
  const title0 = { role: 'title', x: 0, anchor: 'start', size } as const;
  const note0 = { role: 'note', x: 0, anchor: 'start', size: size - 1 } as const;
  if (setting === 'columns') {
    const x = titleWidth === 0 ? 0 : titleWidth + gap;
    return [
      { ...title0, y: centred(size, 1), lines: title === '' ? [] : [title] },
      { ...note0, x, y: centred(size - 1, 1), lines: [note] },
    ];
  }
  if (setting === 'column') {
    const lines = titleLinesOf(words, columns);
    const y = centred(size, lines.length + 1);
    return [
      { ...title0, y, lines },
      { ...note0, y: y + lines.length * line, lines: [note] },
    ];
  }
  const base = place.drop - markRadius - 7;
  if (setting === 'over') {
    return [
      { ...title0, y: base - line, lines: title === '' ? [] : [cutText(title, size * bold, place.width)] },
      { ...note0, y: base, lines: [note] },
    ];
  }
  const period = mark.observation.period;
  const year = `, ${formatYear(period)}`;
  const room = place.width - valueWidth(mark, size) - 12 - textWidth(year, size - 1);
  const text = words.isOfMany
    ? `${cutText(mark.indicator.label, size - 1, room)}${year}`
    : formatPeriod(period);
  return [{ ...note0, y: base + 1, lines: [text] }];
}

/** The printed words: after the value, before it where they would be cut, at the end of the line over a small bar. */
export function rowValueOf(
  setting: RowSetting,
  mark: ChartMark,
  columns: RowColumns,
  place: { readonly width: number; readonly drop: number; readonly x: number; readonly after: number },
): RowText {
  const { size } = columns;
  const text = { role: 'value', lines: [mark.observation.quantity.printed], size } as const;
  if (setting === 'compact')
    return { ...text, x: place.width, anchor: 'end', y: place.drop - markRadius - 6 };
  const y = place.drop + centred(size, 1);
  const isCut = place.after + valueWidth(mark, size) > place.width;
  return isCut
    ? { ...text, x: place.x - markRadius - 6, anchor: 'end', y }
    : { ...text, x: place.after, anchor: 'start', y };
}
