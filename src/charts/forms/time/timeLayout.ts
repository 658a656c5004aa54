import { formatPeriod, formatYear, isBound } from '../../../domain/period';
import type { ChartAsk, FormLayout } from '../form';
import { flagsOf, laneHeight, type Flag } from '../../milestones/flags';
import { hitAreasOf, type HitArea } from '../../labels/hitAreas';
import { placeLabels, boxOfLabel, type Box, type PlacedLabel, type Point } from '../../labels/labelPlacement';
import { timePointsOf, type ChartMark, type TimePoint } from '../../marks/marks';
import { milestonesBetween } from '../../milestones/milestones';
import { fontsOf, markRadius, smallHeight, type ChartVariant, type Size } from '../../frame/sizes';
import { linesWidth, textWidth, wider, wrapText } from '../../labels/textWidth';
import { alternateSidesOf, boxOfMark, directionOf, labelOf, sidesOf, type PointPlace } from './timeLabels';
import { valueAxisOf, valueOn, type ValueAxis } from '../../scales/valueAxis';
import { placeYears, type YearTick } from '../../labels/yearTicks';
import { wideFrames } from '../../frame/frames';

/** A mark on its place. */
export type PlacedMark = {
  readonly mark: ChartMark;
  readonly year: number;
  /** The value on the chart's scale. */
  readonly value: number;
  /** Px it stands beside its true place in time, so that it covers no other statement. */
  readonly shift: number;
  /** Its place in the drawing. */
  readonly at: Point;
  readonly label: PlacedLabel | undefined;
  readonly hit: HitArea;
};

/** A chart along time, ready to be drawn. */
export type TimeLayout = {
  readonly form: 'along-time';
  /** Two periods stand against each other. */
  readonly isPair: boolean;
  readonly size: Size;
  readonly plot: Box;
  readonly x: {
    readonly domain: readonly [number, number];
    readonly padding: { readonly left: number; readonly right: number };
    readonly ticks: readonly YearTick[];
  };
  readonly y: ValueAxis;
  readonly path: readonly { readonly year: number; readonly value: number }[];
  readonly marks: readonly PlacedMark[];
  readonly flags: readonly Flag[];
};

/** Distance between a preferred mark and the alternate beside it, more than the size of a target. */
const alternateShift = 30;

const naturalHeight = (variant: ChartVariant, width: number): number =>
  variant === 'small' ? smallHeight : Math.round(Math.min(460, Math.max(300, width * 0.46)));

const placeIn = (points: readonly TimePoint[], index: number): PointPlace => {
  if (index === 0) return 'first';
  return index === points.length - 1 ? 'last' : 'middle';
};

/** Lays out a chart along time. */
function timeLayoutOf(ask: ChartAsk): TimeLayout {
  const { corpus, indicatorId, scale, variant, width } = ask;
  const form = ask.form === 'line' ? 'line' : 'pair';
  const points = timePointsOf(corpus, indicatorId);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError(`Indicator ${indicatorId} has no point to draw`);
  const isSmall = variant === 'small';
  const size = { width, height: ask.height ?? naturalHeight(variant, width) };
  const fonts = fontsOf(variant, width);
  const base = first.preferred.observation.quantity.value;
  const placed = points.flatMap((point, index) =>
    [point.preferred, ...point.alternates].map((mark, rank) => {
      const value = valueOn(scale, base, mark);
      return {
        mark,
        point,
        year: point.year,
        value,
        direction: directionOf(points, index),
        shift: rank * alternateShift * directionOf(points, index),
        place: placeIn(points, index),
        words: labelOf(mark, point, value, scale, first.preferred),
      };
    }),
  );
  const y = valueAxisOf(
    placed.map((p) => p.value),
    ask,
    formatYear(first.preferred.observation.period),
  );
  const gutter = isSmall ? 0 : linesWidth(y.texts, fonts.axis) + 10;

  // Words stand beside the ends where they leave the slope most of the width, else above and below.
  const isNarrow = width < 560;
  const room = form === 'pair' ? width * (isNarrow ? 0.27 : 0.24) : isNarrow || isSmall ? 0 : width * 0.22;
  const labelWidth = form === 'pair' ? room : isNarrow ? 118 : Number.POSITIVE_INFINITY;
  const lines = new Map(
    placed.map((p) => [p, p.words.flatMap((words) => wrapText(words, fonts.label, labelWidth))]),
  );
  const paddingAt = (place: 'first' | 'last') => {
    const here = placed.filter((p) => p.place === place);
    const shift = Math.max(...here.map((p) => Math.abs(p.shift)));
    const words = Math.max(...here.map((p) => linesWidth(lines.get(p) ?? [], fonts.label)));
    const isBeside = form === 'pair' || place === 'last';
    // In a small drawing the words reach its very edge, where wider letters would be cut.
    const spread = isSmall ? wider : 1;
    return 14 + shift + (isBeside && room > 0 ? Math.min(words, room) * spread + 6 : 0);
  };
  // The last period on the axis may need more room than its mark: “[by Mar 2023]” beside “2021”.
  const periodWidth = (point: TimePoint | undefined) =>
    point ? textWidth(formatYear(point.preferred.observation.period), fonts.axis) : 0;
  const wanted = periodWidth(last) + periodWidth(points.at(-2)) / 2;
  const padding = {
    left: paddingAt('first'),
    right: Math.max(paddingAt('last'), isBound(last.preferred.observation.period) ? wanted : 0),
  };
  const left = gutter;
  const right = width - 2;
  const span = Math.max(last.year - first.year, 1 / 12);
  const xOf = (year: number) =>
    left + padding.left + ((year - first.year) / span) * (right - left - padding.left - padding.right);

  const dated = milestonesBetween(ask.milestones, [first.year, last.year]);
  const flags = flagsOf(dated, xOf);
  const lanes = Math.max(0, ...flags.map((flag) => flag.lane + 1));
  const plot: Box = {
    left,
    right,
    top: (isSmall ? 30 : 34) + lanes * laneHeight,
    bottom: size.height - (isSmall ? 22 : 28),
  };
  const project = y.scale === 'log' ? Math.log10 : (value: number) => value;
  const [low, high] = [project(y.domain[0]), project(y.domain[1])];
  const yOf = (value: number) =>
    plot.bottom - ((project(value) - low) / (high - low)) * (plot.bottom - plot.top);

  const inOrder = placed.toSorted(
    (a, b) =>
      Number(a.mark.isAlternate) - Number(b.mark.isAlternate) ||
      Number(a.place === 'middle') - Number(b.place === 'middle'),
  );
  const atOf = (p: { readonly year: number; readonly shift: number; readonly value: number }): Point => ({
    x: xOf(p.year) + p.shift,
    y: yOf(p.value),
  });
  const labels = placeLabels(
    inOrder.map((p) => {
      const at = atOf(p);
      return {
        at,
        mark: boxOfMark(at, p.mark),
        lines: lines.get(p) ?? [],
        size: p.mark.isAlternate ? fonts.label - 1 : fonts.label,
        sides:
          isSmall && (p.mark.isAlternate || p.place === 'middle')
            ? []
            : p.mark.isAlternate
              ? alternateSidesOf(p.direction)
              : sidesOf(form, p.place, p.point.alternates.length > 0),
        isLed: !isSmall,
      };
    }),
    {
      left: 1,
      right: width - 1,
      top: plot.top - (isSmall ? 30 : lanes > 0 ? 2 : 24),
      bottom: plot.bottom - 2,
    },
    points.map((point) => ({
      x: xOf(point.year),
      y: yOf(valueOn(scale, base, point.preferred)),
    })),
  );
  const drawn = placed.map((p) => ({ p, at: atOf(p), label: labels[inOrder.indexOf(p)] }));
  const hits = hitAreasOf(drawn);
  const years = points.map(({ year, preferred }) => ({
    year,
    x: xOf(year),
    texts: [formatPeriod(preferred.observation.period), formatYear(preferred.observation.period)],
  }));
  return {
    form: 'along-time',
    isPair: form === 'pair',
    size,
    plot,
    x: {
      domain: [first.year, last.year],
      padding,
      ticks: placeYears(years, (text) => textWidth(text, fonts.axis), { left, right: width }),
    },
    y,
    path: points.map((point) => ({ year: point.year, value: valueOn(scale, base, point.preferred) })),
    marks: drawn.map(({ p, at, label }, index) => ({
      mark: p.mark,
      year: p.year,
      value: p.value,
      shift: p.shift,
      at,
      label,
      hit: hits[index] ?? { radius: markRadius, words: undefined },
    })),
    flags,
  };
}

/** Whether the words of a mark stand over those of the axis. */
const isOverAxis = ({ at, label }: PlacedMark, { plot }: TimeLayout): boolean =>
  label !== undefined && at.x + boxOfLabel(label).left < plot.left;

/** Px of height, in the drawing's units: less would be a line without a slope. */
const leastFitted = 150;
const leastInPicture = 200;
const leastWidth = 300;

/** A flat line says less than it could: a drawing is not wider than so many times its height. */
const widest = { line: 3.2, pair: 2.2 };

/** Charts along time, of two periods or more. */
export const timeLayout: FormLayout<TimeLayout> = {
  frames: wideFrames,
  layoutOf: timeLayoutOf,
  fitted: {
    most: 1,
    isTrimmed: false,
    hasRoom: (layout) =>
      layout.size.height >= leastFitted && !layout.marks.some((mark) => isOverAxis(mark, layout)),
  },
  picture: {
    larger: 1,
    tryAt: (ask, { width, height }) => {
      if (width < leastWidth || height < leastInPicture) return undefined;
      const at = (used: number) => timeLayoutOf({ ...ask, width: used, height, isPicture: true });
      const layout = at(width);
      const used = Math.min(width, height * widest[layout.isPair ? 'pair' : 'line']);
      const drawn = used < width ? at(used) : layout;
      const left = drawn.marks.filter((mark) => !mark.label || isOverAxis(mark, drawn)).length;
      return { width: used, height, left };
    },
  },
};
