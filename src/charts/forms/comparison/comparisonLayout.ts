import { formatPeriod, formatYear } from '../../../domain/period';
import { type ComparedSeries, dashOf, type IndexMark, indexMarksOf, shiftsOf } from './comparisonMarks';
import { type EndLabel, heightOf, labelWordsOf, placeEndLabels } from './comparisonLabels';
import { hitAreasOf } from '../../labels/hitAreas';
import type { Box, Point } from '../../labels/labelPlacement';
import { linearTicks, logTicks } from '../../scales/ticks';
import { fontsOf, markRadius, type Size } from '../../frame/sizes';
import { linesWidth, textWidth } from '../../labels/textWidth';
import type { PlacedMark, TimeLayout } from '../time/timeLayout';
import { placeYears } from '../../labels/yearTicks';

/** How an index becomes height: by ratio, or from zero. */
export type ComparisonScale = 'log' | 'index';

export type ComparisonAsk = {
  /** Each with two numbers or more. */
  readonly compared: readonly ComparedSeries[];
  readonly scale: ComparisonScale;
  readonly width: number;
  /** Absent: as high as suits the width. It is taken higher where the words at the ends of the lines need it. */
  readonly height?: number | undefined;
};

/** A line of the index with the words at its end. */
type ComparisonLine = { readonly id: string; readonly dash: string; readonly label: EndLabel };

/** Several series on one index, ready to be drawn. */
export type ComparisonLayout = Pick<TimeLayout, 'size' | 'plot' | 'x'> & {
  readonly y: Omit<TimeLayout['y'], 'title'>;
  readonly lines: readonly ComparisonLine[];
  /** A row for each time at which something was printed, with the values of the lines under their ids. */
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly marks: readonly PlacedMark[];
};

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const [roomAbove, roomBelow] = [22, 28];
/** From the plot to the words. */
const gap = 22;
/** From the first time to the last. */
const leastRoom = 24;
/** Of the plot, that marks beside their places may leave for time. */
const leastShare = 0.25;

/** Px of the column of words. */
const columnOf = (width: number): number => (width < 480 ? 98 : width < 900 ? 168 : 224);
const leastHeight = (width: number): number =>
  width < 480 ? 360 : Math.round(Math.min(480, Math.max(360, width * 0.46)));

function rowsOf(marks: readonly IndexMark[]): ComparisonLayout['rows'] {
  const rows = new Map<number, Record<string, number>>();
  for (const { mark, year, value } of marks) {
    const row = rows.get(year) ?? { year };
    row[mark.indicator.id] = value;
    rows.set(year, row);
  }
  return [...rows.values()].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** Words for the times at which something was printed: in brackets where all that was printed there is inferred. */
function yearWishes(marks: readonly IndexMark[], xOf: (year: number) => number) {
  const years = [...new Set(marks.map(({ year }) => year))].toSorted((a, b) => a - b);
  return years.map((year) => {
    const periods = marks.filter((m) => m.year === year).map(({ mark }) => mark.observation.period);
    const [period] = [...periods.filter((p) => p.basis !== 'inferred'), ...periods];
    return { year, x: xOf(year), texts: period ? [formatPeriod(period), formatYear(period)] : [] };
  });
}

/** Lays out several series on one index. */
export function comparisonLayoutOf({ compared, scale, width, height }: ComparisonAsk): ComparisonLayout {
  const marks = indexMarksOf(compared);
  if (marks.length === 0) throw new RangeError('There is no series to compare');
  const fonts = fontsOf('full', width);
  const column = columnOf(width);
  const values = marks.map(({ value }) => value);
  const ticks =
    scale === 'log'
      ? logTicks(Math.min(...values), Math.max(...values))
      : linearTicks(Math.max(...values) * 1.04, 5);
  const texts = ticks.map((tick) => plain.format(tick));
  const lasts = compared.flatMap((_, line) => marks.findLast((mark) => mark.line === line) ?? []);
  const words = lasts.map(({ mark, base, value }) =>
    labelWordsOf(mark, base, value, column, fonts.label, width < 480),
  );
  const needed = words.reduce((sum, label) => sum + heightOf(label, fonts.label), 0) + roomBelow;
  const size: Size = { width, height: Math.max(height ?? leastHeight(width), Math.ceil(needed)) };
  const plot: Box = {
    left: linesWidth(texts, fonts.axis) + 10,
    right: width - column - gap,
    top: roomAbove,
    bottom: size.height - roomBelow,
  };

  const [from, to] = [Math.min(...marks.map((m) => m.year)), Math.max(...marks.map((m) => m.year))];
  const span = Math.max(to - from, 1 / 12);
  const project = scale === 'log' ? Math.log10 : (value: number) => value;
  const [low, high] = [project(ticks[0] ?? 0), project(ticks.at(-1) ?? 1)];
  const yOf = (value: number) =>
    plot.bottom - ((project(value) - low) / (high - low)) * (plot.bottom - plot.top);
  const placesWith = (
    padding: { readonly left: number; readonly right: number },
    maxShift: number | undefined,
  ) => {
    // Time runs to the right, however little room the marks beside their places leave.
    const room = Math.max(leastRoom, plot.right - plot.left - padding.left - padding.right);
    const xOf = (year: number) => plot.left + padding.left + ((year - from) / span) * room;
    const atOf = ({ year, value }: IndexMark): Point => ({ x: xOf(year), y: yOf(value) });
    return { padding, room, xOf, atOf, shifts: shiftsOf(marks, atOf, maxShift) };
  };
  // Marks that stand beside their places need room at the edges, which moves all places closer together.
  const settle = (maxShift?: number) => {
    let found = placesWith({ left: 14, right: 14 }, maxShift);
    for (let round = 0; round < 3; round += 1) {
      const { padding: before, atOf: placeOf, shifts: moved } = found;
      const ends = marks.map((mark, index) => placeOf(mark).x + (moved[index] ?? 0));
      const over = {
        left: Math.max(0, plot.left + 14 - Math.min(...ends)),
        right: Math.max(0, Math.max(...ends) - plot.right + 14),
      };
      found = placesWith({ left: before.left + over.left, right: before.right + over.right }, maxShift);
    }
    return found;
  };
  const spread = settle();
  // Where moved marks would leave no time to see, all but the first of each line stand where they belong.
  const places = spread.room < (plot.right - plot.left) * leastShare ? settle(0) : spread;
  const { padding, xOf, atOf, shifts } = places;

  const ats = marks.map((mark, index) => {
    const at = atOf(mark);
    return { at: { x: at.x + (shifts[index] ?? 0), y: at.y }, label: undefined };
  });
  const hits = hitAreasOf(ats);
  const placed = marks.map(({ mark, year, value }, index): PlacedMark => {
    const shift = shifts[index] ?? 0;
    const { at = { x: 0, y: 0 }, label } = ats[index] ?? {};
    return {
      mark,
      year,
      value,
      shift,
      at,
      label,
      hit: hits[index] ?? { radius: markRadius, words: undefined },
    };
  });
  const labels = placeEndLabels(
    lasts.map((last, line) => {
      const { x, y } = ats[marks.indexOf(last)]?.at ?? { x: 0, y: 0 };
      return { words: words[line] ?? { name: [], words: [] }, at: { x: x + markRadius + 4, y } };
    }),
    { x: width - column, top: 0, bottom: plot.bottom, size: fonts.label },
  );
  return {
    size,
    plot,
    x: {
      domain: [from, from + span],
      padding,
      ticks: placeYears(yearWishes(marks, xOf), (text) => textWidth(text, fonts.axis), {
        left: 0,
        right: width,
      }),
    },
    y: {
      scale: scale === 'log' ? 'log' : 'linear',
      domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
      ticks,
      texts,
    },
    lines: lasts.flatMap(({ mark }, line) => {
      const label = labels[line];
      return label ? [{ id: mark.indicator.id, dash: dashOf(line), label }] : [];
    }),
    rows: rowsOf(marks),
    marks: placed,
  };
}
