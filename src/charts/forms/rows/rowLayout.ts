import type { Corpus } from '../../../domain/corpus';
import { type Unit, unitOf } from '../../../domain/units';
import { opensUp } from '../../../domain/vocabulary';
import type { Box } from '../../labels/labelPlacement';
import { type ChartMark, rowMarksOf } from '../../marks/marks';
import type { ChartAsk } from '../form';
import {
  columnsOf,
  dropOf,
  indentOf,
  type RowColumns,
  rowHeightOf,
  rowNamesOf,
  type RowSetting,
  type RowText,
  rowValueOf,
  valueWidth,
} from './rowTexts';
import { rowWordsOf } from './rowWords';
import { axisTextsOf, linearTicks } from '../../scales/ticks';
import { type ChartVariant, fontsOf, markRadius, type Size, tickLength } from '../../frame/sizes';
import { linesWidth, textWidth } from '../../labels/textWidth';

type Row = {
  readonly mark: ChartMark;
  /** Where its value stands in the drawing. */
  readonly x: number;
  /** From the top of the plot. */
  readonly top: number;
  readonly height: number;
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
  /** Words stand left of the values, so lines may run through all rows. */
  readonly isBeside: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Empty in a small chart. */
  readonly texts: readonly string[];
  readonly title: string;
  readonly barHeight: number;
  /** Rows of other indicators stand among those of the one the chart is opened for. */
  readonly hasOthers: boolean;
  /** The rows need more height than they were given, or their words are cut. */
  readonly isCramped: boolean;
  readonly rows: readonly Row[];
};

/** Rows have one scale, and no milestones. */
export type RowAsk = Omit<ChartAsk, 'scale' | 'milestones'>;

type Axis = Pick<RowLayout, 'ticks' | 'domain' | 'texts' | 'title'>;

/** What the rows count: the unit of all of them, or what their group calls things of several units. */
function countedIn(corpus: Corpus, indicatorId: string, marks: readonly ChartMark[]): Unit {
  const { unit, group } = corpus.indicator(indicatorId);
  const isOfOne = marks.every((mark) => mark.indicator.unit === unit);
  const many = isOfOne || group === undefined ? undefined : corpus.group(group).many;
  return many === undefined ? unitOf(unit) : { ...unitOf(unit), one: many, many };
}

/** The value axis: from zero to a round number, a hundred percent, or from the first place to the last claimed. */
function axisOf({ corpus, indicatorId, width, variant }: RowAsk, marks: readonly ChartMark[]): Axis {
  const unit = countedIn(corpus, indicatorId, marks);
  const values = marks.map((mark) => mark.observation.quantity.value);
  if (unit.kind === 'rank') {
    // A strip of one or two places would look like a scale of its own.
    const lastPlace = Math.max(3, ...values);
    const ticks = Array.from({ length: lastPlace }, (_, index) => index + 1);
    return { ticks, domain: [1, lastPlace], texts: ticks.map(String), title: 'Rank' };
  }
  const isWhole = ['count', 'time', 'multiple'].includes(unit.kind);
  const highest = unit.kind === 'percent' ? 100 : Math.max(...values);
  const ticks = linearTicks(highest, width < 560 ? 3 : 5, isWhole);
  const { title, texts } = axisTextsOf(ticks, unit);
  return { ticks, domain: [0, ticks.at(-1) ?? 1], title, texts: variant === 'small' ? [] : texts };
}

/** Settings to try for the words, the best first; the last must do. */
function settingsOf(ask: RowAsk, count: number, columns: RowColumns): readonly RowSetting[] {
  const { variant, width, isPicture = false } = ask;
  if (variant === 'small') return ['compact', 'tight'];
  const isMany = count > 8;
  if (width < 620 && !(isPicture && isMany)) return ['over', 'compact', 'tight'];
  if (isPicture) {
    const beside: readonly RowSetting[] = isMany ? ['columns'] : ['column', 'columns'];
    const roomy = beside.filter((setting) => indentOf(setting, columns) < width * 0.6);
    return [...roomy, 'compact', 'tight'];
  }
  const hasRoom = indentOf('columns', columns) < width * 0.52;
  if (!hasRoom) return ['column', 'compact', 'tight'];
  return count > 8 ? ['columns', 'compact', 'tight'] : ['column', 'columns', 'compact', 'tight'];
}

/** Px over and under the rows, for axis and title. */
function bandsOf(
  form: 'bars' | 'ranks',
  variant: ChartVariant,
): { readonly top: number; readonly bottom: number } {
  if (variant === 'small') return { top: 0, bottom: form === 'ranks' ? 20 : 2 };
  return form === 'ranks' ? { top: 46, bottom: 6 } : { top: 30, bottom: 28 };
}

const valueEnd = ({ observation }: ChartMark): number =>
  markRadius + (opensUp(observation.quantity.comparator) ? tickLength : 0) + 6;

/** The printed words of a row begin over its name. */
const isOverNames = ({ texts }: Row, left: number): boolean =>
  texts.some(
    ({ role, anchor, x, lines, size }) =>
      role === 'value' && anchor === 'end' && x - linesWidth(lines, size * 1.06) < left,
  );

/** Lays out a chart of bars or places. */
export function rowLayoutOf(ask: RowAsk, form: RowLayout['form']): RowLayout {
  const { variant, width } = ask;
  const all = rowMarksOf(ask);
  // A small chart stands for its whole group, a full one for its indicator among the group.
  const isOfGroup = ask.isOfGroup ?? variant === 'small';
  const words = rowWordsOf(
    isOfGroup ? all.map((mark) => ({ ...mark, isCurrent: true })) : all,
    ask.isPicture,
  );
  const marks = words.map((w) => w.mark);
  const axis = axisOf(ask, marks);
  const fonts = fontsOf(variant, width);
  const columns = columnsOf(words, fonts.label, width, ask.isPicture);

  const band = bandsOf(form, variant);
  const free = (ask.height ?? Number.POSITIVE_INFINITY) - band.top - band.bottom;
  const settings = settingsOf(ask, words.length, columns);
  const neededIn = (option: RowSetting) => words.reduce((sum, w) => sum + rowHeightOf(option, w, columns), 0);
  const setting = settings.find((option) => neededIn(option) <= free) ?? settings.at(-1) ?? 'tight';
  // Rows share a given height, but not so much of it that the words drift from their bars.
  const needed = neededIn(setting);
  const stretch = ask.height === undefined ? 1 : Math.min(1.4, free / needed);

  const isAfter = setting !== 'compact' && setting !== 'tight';
  const isBeside = setting === 'columns' || setting === 'column';
  const left = form === 'bars' && !isBeside ? 1 : indentOf(setting, columns);
  const placeOf = (value: number) => (value - axis.domain[0]) / (axis.domain[1] - axis.domain[0]);
  const edge = Math.max(textWidth(axis.texts.at(-1) ?? '', fonts.axis) / 2, markRadius + tickLength) + 1;
  // The words after a bar must end inside the drawing, so they set how long bars can be.
  const longest = marks
    .filter(() => form === 'bars' && isAfter)
    .map(
      (mark) =>
        (width - left - valueEnd(mark) - valueWidth(mark, columns) - 2) /
        placeOf(mark.observation.quantity.value),
    );
  const right = Math.min(width - edge, left + Math.min(...longest));
  const xOf = (value: number) => left + placeOf(value) * (right - left);

  let bottom = 0;
  const rows = words.map((w): Row => {
    const top = bottom;
    const least = rowHeightOf(setting, w, columns);
    const height = least * stretch;
    bottom += height;
    const drop = dropOf(setting, w, columns, [height, least]);
    const x = xOf(w.mark.observation.quantity.value);
    const texts = [
      ...rowNamesOf(setting, w, columns, drop),
      rowValueOf(setting, w.mark, columns, { width, drop, x, after: x + valueEnd(w.mark) }),
    ];
    return {
      mark: w.mark,
      x,
      top,
      height,
      drop,
      texts: texts.filter((text) => text.lines.length > 0),
      isFirstOfIndicator: w.isFirstOfIndicator,
    };
  });
  const plot = { left, right, top: band.top, bottom: band.top + bottom };
  return {
    ...axis,
    form,
    size: { width, height: (ask.isPicture ? undefined : ask.height) ?? plot.bottom + band.bottom },
    plot,
    isBeside,
    title: variant === 'small' ? '' : axis.title,
    barHeight: isBeside ? 12 : setting === 'over' ? 10 : 6,
    hasOthers: marks.some((mark) => !mark.isCurrent),
    isCramped:
      needed > free ||
      setting === 'tight' ||
      (isBeside && (right - left < width * 0.28 || rows.some((row) => isOverNames(row, left)))),
    rows,
  };
}
