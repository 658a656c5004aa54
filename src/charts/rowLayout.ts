import type { Corpus } from '../domain/corpus';
import { formatPeriod, formatYear } from '../domain/period';
import { chartFormOf } from '../domain/series';
import { unitOf } from '../domain/units';
import { type ChartMark, rowMarksOf } from './marks';
import { type Box, lineHeight } from './labelPlacement';
import { axisTextsOf, linearTicks } from './scale';
import { type ChartVariant, fontsOf, markRadius, type Size, tickLength } from './sizes';
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

export type Row = {
  readonly mark: ChartMark;
  /** How far the bar or mark stands under the middle of the row. */
  readonly drop: number;
  readonly texts: readonly RowText[];
  /** Begins another indicator than the row before it. */
  readonly isFirstOfIndicator: boolean;
};

/** A chart of bars or places, a row for each observation, ready to be drawn. */
export type RowLayout = {
  readonly form: 'bars' | 'ranks';
  readonly size: Size;
  /** Where values are drawn; the words stand left of it or in it. */
  readonly plot: Box;
  readonly pitch: number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Empty in a small chart. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly barHeight: number;
  readonly rows: readonly Row[];
};

/** Where the words of a row stand: in columns or a column left of the values, over them, or over them on one line. */
type Setting = 'columns' | 'column' | 'over' | 'compact';

export type RowAsk = {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  readonly variant: ChartVariant;
  readonly width: number;
  readonly height?: number | undefined;
};

const gap = 16;

type Words = {
  readonly mark: ChartMark;
  readonly title: string;
  readonly note: string;
  readonly isFirstOfIndicator: boolean;
};

function wordsOf(marks: readonly ChartMark[]): readonly Words[] {
  const isGroup = marks.some((mark) => !mark.isCurrent);
  return marks.map((mark, index) => {
    const isFirstOfIndicator = mark.indicator.id !== marks[index - 1]?.indicator.id;
    return {
      mark,
      isFirstOfIndicator,
      title: isGroup && isFirstOfIndicator ? mark.indicator.label : '',
      note: `${formatPeriod(mark.observation.period)} · ${mark.briefing.shortName} briefing`,
    };
  });
}

const valueEnd = ({ observation }: ChartMark): number =>
  markRadius + (observation.quantity.comparator === '>' ? tickLength : 0) + 6;

/** Value axis of the rows, without its place. */
function axisOf(ask: RowAsk, marks: readonly ChartMark[], form: 'bars' | 'ranks') {
  const unit = unitOf(ask.corpus.indicator(ask.indicatorId).unit);
  const values = marks.map((mark) => mark.observation.quantity.value);
  if (form === 'ranks') {
    const most = Math.max(10, ...values);
    const ticks = Array.from({ length: most }, (_, index) => index + 1);
    return { ticks, domain: [1, most] as const, texts: ticks.map(String), title: 'Place, 1 is first' };
  }
  const most = unit.kind === 'percent' ? 100 : Math.max(...values);
  const isWhole = ['count', 'time', 'multiple'].includes(unit.kind);
  const ticks = linearTicks(most, ask.width < 560 ? 3 : 5, isWhole);
  return { ticks, domain: [0, ticks.at(-1) ?? 1] as const, ...axisTextsOf(ticks, unit) };
}

/** Lays out a chart of bars or places. */
export function rowLayoutOf(ask: RowAsk): RowLayout {
  const { corpus, indicatorId, variant, width } = ask;
  const form = chartFormOf(corpus, indicatorId) === 'ranks' ? 'ranks' : 'bars';
  const marks = rowMarksOf(corpus, indicatorId);
  const words = wordsOf(marks);
  const axis = axisOf(ask, marks, form);
  const fonts = fontsOf(variant, width);
  const [titleSize, noteSize] = [fonts.label, fonts.label - 1];
  const line = Math.round(titleSize * lineHeight) + 1;

  const titleWidth = linesWidth(
    words.map((w) => w.title),
    titleSize * 1.06,
  );
  const noteWidth = linesWidth(
    words.map((w) => w.note),
    noteSize,
  );
  const columnWidth = Math.min(Math.max(titleWidth, noteWidth), width * 0.38);
  const settings: readonly Setting[] =
    variant === 'small'
      ? ['compact']
      : width < 620
        ? ['over', 'compact']
        : words.length > 8 && titleWidth + noteWidth + gap < width * 0.52
          ? ['columns', 'compact']
          : ['column', 'columns', 'compact'];
  const titleLines = new Map(
    words.map((w) => [w, w.title === '' ? [] : wrapText(w.title, titleSize * 1.06, columnWidth)]),
  );
  const top = variant === 'small' ? 2 : form === 'ranks' ? 50 : 30;
  const bottom = variant === 'small' ? (form === 'ranks' ? 20 : 2) : form === 'ranks' ? 8 : 28;
  const pitchOf = (setting: Setting): number => {
    if (setting === 'columns') return 28;
    if (setting === 'compact') return 31;
    if (setting === 'over') return line * (titleWidth > 0 ? 2 : 1) + 28;
    return Math.max(40, (Math.max(...[...titleLines.values()].map((l) => l.length)) + 1) * line + 14);
  };
  const free = (ask.height ?? Number.POSITIVE_INFINITY) - top - bottom;
  const setting =
    settings.find((option) => pitchOf(option) * words.length <= free) ?? settings.at(-1) ?? 'compact';
  const pitch = Math.min(ask.height === undefined ? pitchOf(setting) : free / words.length, 72);

  const isBeside = setting === 'columns' || setting === 'column';
  const left =
    setting === 'columns'
      ? titleWidth + (titleWidth > 0 ? gap : 0) + noteWidth + gap + 8
      : setting === 'column'
        ? columnWidth + gap + 8
        : form === 'ranks'
          ? markRadius + 4
          : 1;
  const place = (value: number) => (value - axis.domain[0]) / (axis.domain[1] - axis.domain[0]);
  const lastTick = textWidth(axis.texts.at(-1) ?? '', fonts.axis) / 2 + 1;
  // The words after a value must end inside the drawing, so the widest of them sets how long a bar can be.
  const longest = marks.map((mark) =>
    setting === 'compact' || place(mark.observation.quantity.value) === 0
      ? Number.POSITIVE_INFINITY
      : (width - left - valueEnd(mark) - textWidth(mark.observation.quantity.printed, titleSize * 1.06) - 2) /
        place(mark.observation.quantity.value),
  );
  const right =
    form === 'ranks'
      ? width - Math.max(lastTick, markRadius + tickLength)
      : Math.min(width - Math.max(lastTick, markRadius + tickLength + 1), left + Math.min(...longest));
  const plot: Box = { left, right, top, bottom: top + pitch * words.length };
  const xOf = (value: number) => plot.left + place(value) * (plot.right - plot.left);

  const drop =
    setting === 'over' ? pitch / 2 - 17 : setting === 'compact' ? Math.min(9, pitch / 2 - markRadius) : 0;
  const middle = (size: number, count = 1) => size * 0.36 - ((count - 1) * size * lineHeight) / 2;

  const valueText = (mark: ChartMark): RowText => {
    const { printed, value } = mark.observation.quantity;
    const after = xOf(value) + valueEnd(mark);
    const isCut = after + textWidth(printed, titleSize * 1.06) > width;
    return {
      role: 'value',
      lines: [printed],
      size: titleSize,
      x: isCut ? xOf(value) - markRadius - 6 : after,
      y: drop + middle(titleSize),
      anchor: isCut ? 'end' : 'start',
    };
  };
  const textsOf = (w: Words): readonly RowText[] => {
    const start = { x: 0, anchor: 'start' } as const;
    const title = titleLines.get(w) ?? [];
    if (setting === 'compact') {
      const { printed } = w.mark.observation.quantity;
      const year = `, ${formatYear(w.mark.observation.period)}`;
      const room = width - textWidth(printed, titleSize) - 10 - textWidth(year, noteSize);
      const y = drop - markRadius - 5;
      return [
        {
          ...start,
          role: 'note',
          size: noteSize,
          y,
          lines: [`${cutText(w.mark.indicator.label, noteSize, room)}${year}`],
        },
        { role: 'value', size: titleSize, x: width, anchor: 'end', y, lines: [printed] },
      ];
    }
    if (setting === 'columns') {
      const x = titleWidth > 0 ? titleWidth + gap : 0;
      return [
        {
          ...start,
          role: 'title',
          size: titleSize,
          y: middle(titleSize),
          lines: w.title === '' ? [] : [w.title],
        },
        { ...start, role: 'note', size: noteSize, x, y: middle(noteSize), lines: [w.note] },
        valueText(w.mark),
      ];
    }
    const shown =
      setting === 'over' ? (w.title === '' ? [] : [cutText(w.title, titleSize * 1.06, width)]) : title;
    const count = shown.length + 1;
    const y = setting === 'over' ? drop - markRadius - 8 - (count - 1) * line : middle(titleSize, count);
    return [
      { ...start, role: 'title', size: titleSize, y, lines: shown },
      { ...start, role: 'note', size: noteSize, y: y + shown.length * line, lines: [w.note] },
      valueText(w.mark),
    ];
  };
  return {
    form,
    size: { width, height: ask.height ?? plot.bottom + bottom },
    plot,
    pitch,
    domain: axis.domain,
    ticks: axis.ticks,
    texts: variant === 'small' && form === 'bars' ? [] : axis.texts,
    title: variant === 'small' ? '' : axis.title,
    barHeight: isBeside ? 12 : setting === 'over' ? 10 : 6,
    rows: words.map((w) => ({
      mark: w.mark,
      drop,
      texts: textsOf(w).filter((text) => text.lines.length > 0),
      isFirstOfIndicator: w.isFirstOfIndicator,
    })),
  };
}
