import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Milestone, Observation } from '../../domain/model';
import { formatPeriod, yearOf, formatTime } from '../../domain/period';
import { seriesOf, type SeriesPoint } from '../../domain/series';
import { colourOf } from './look';
import { notesOf } from './notes';
import type { Slide, SlideAxis, SlideChart, SlidePoint, SlideSeries, Line } from './slide';
import { addressOfFigure, sourceLinesOf, type SlideAsk } from './statements';
import { formatDay } from '../../domain/reference';

const addressOf = (ask: SlideAsk, corpus: Corpus, { citation }: Milestone): string =>
  ask.addressOf(`/briefings/${corpus.quotation(citation.quotation).briefing}#${citation.quotation}`);

/** Milestones in time order, each a link to the sentence it was reported in. */
const milestoneLineOf = (ask: SlideAsk, corpus: Corpus, milestones: readonly Milestone[]): Line => [
  { text: 'Milestones: ', isBold: true },
  ...milestones.flatMap((milestone, index) => [
    { text: `${index === 0 ? '' : ' · '}${formatTime(milestone.time)} ` },
    { text: milestone.label, address: addressOf(ask, corpus, milestone) },
  ]),
];

/** Milestones in the speaker's notes, with their sentences. */
const milestoneNotesOf = (
  ask: SlideAsk,
  corpus: Corpus,
  milestones: readonly Milestone[],
): readonly string[] =>
  milestones.flatMap((milestone) => {
    const { exact, briefing } = corpus.quotation(milestone.citation.quotation);
    return [
      `Milestone, ${formatTime(milestone.time)}: ${milestone.label}`,
      `“${exact}” Press briefing of ${formatDay(corpus.briefing(briefing).held)}.`,
      addressOf(ask, corpus, milestone),
      '',
    ];
  });

/** A chart along time: what is drawn of it, from the charts. */
export type SeriesAsk = SlideAsk & {
  readonly corpus: Corpus;
  readonly indicatorId: string;
  readonly subtitle: string;
  readonly description: string;
  readonly axis: SlideAxis;
  /** The value on the scale of the chart, and the words at it. */
  readonly valueOf: (this: void, observation: Observation) => number;
  readonly wordsOf: (this: void, observation: Observation) => string;
  /** The page that shows the same chart. */
  readonly path: string;
  /** Those shown with the chart, in time order. */
  readonly milestones: readonly Milestone[];
  /** A picture to show where a chart of calendar years would tell less than is known. */
  readonly picture?: string | undefined;
};

/** Every calendar year from the first to the last, so that distances stay true; a number's own period where one stands. */
function yearCategories(points: readonly SeriesPoint[]): readonly string[] {
  const years = points.map(({ preferred }) => yearOf(preferred.period));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const periods = new Map(points.map(({ preferred: { period } }) => [yearOf(period), formatPeriod(period)]));
  return Array.from(
    { length: to - from + 1 },
    (_, index) => periods.get(from + index) ?? String(from + index),
  );
}

/** Whether a place for each calendar year holds every period: no two of them end in one year. */
export const fitsYears = (points: readonly SeriesPoint[]): boolean =>
  new Set(points.map(({ preferred }) => yearOf(preferred.period))).size === points.length;

/** Words under the first mark would run into the numbers of an axis that has many. */
const sideOf = (index: number, isFirst: boolean): SlidePoint['side'] =>
  (isFirst ? (['right', 'below'] as const) : (['below', 'right', 'left'] as const))[index] ?? 'below';

function seriesIn(ask: SeriesAsk, points: readonly SeriesPoint[], categories: readonly string[]) {
  const { corpus } = ask;
  const from = Math.min(...points.map(({ preferred }) => yearOf(preferred.period)));
  const pointOf = (observation: Observation, at: number, side: SlidePoint['side']): SlidePoint => {
    const { id } = briefingOf(corpus, observation);
    const period = formatPeriod(observation.period);
    return {
      at,
      value: ask.valueOf(observation),
      label: ask.wordsOf(observation) + (categories[at] === period ? '' : ` ${period}`),
      side,
      colour: colourOf(corpus.summary(id).place),
      shape: ask.shapeOf(corpus, id),
    };
  };
  const { label } = corpus.indicator(ask.indicatorId);
  const line: SlidePoint[] = [];
  const alternates: SlideSeries[] = [];
  for (const { preferred, alternates: others } of points) {
    const at = yearOf(preferred.period) - from;
    const isUnder = others.some((other) => ask.valueOf(other) > ask.valueOf(preferred));
    line.push(pointOf(preferred, at, isUnder ? 'below' : 'above'));
    others.forEach((other, index) => {
      const side = isUnder && index === 0 ? 'above' : sideOf(index, at === 0 && ask.axis.scale === 'linear');
      const point = pointOf(other, at, side);
      alternates.push({
        name: `Also stated: ${point.label}`,
        colour: point.colour,
        isAlternate: true,
        points: [point],
      });
    });
  }
  return [{ name: label, colour: line[0]?.colour ?? '', isAlternate: false, points: line }, ...alternates];
}

/** The slide of a chart along time: a line through the preferred numbers, the others of a period beside them. */
export function slideOfSeries(ask: SeriesAsk): Slide {
  const { corpus, indicatorId, subtitle, description, axis, picture, milestones } = ask;
  const { indicator, points } = seriesOf(corpus, indicatorId);
  const observations = points.flatMap(({ preferred, alternates }) => [preferred, ...alternates]);
  const statements = observations.map((observation) => ({ corpus, observation }));
  const categories = yearCategories(points);
  const chart = (): SlideChart => ({
    form: 'lines',
    categories,
    series: seriesIn(ask, points, categories),
    axis,
    description,
  });
  const rowOf = (observation: Observation) => ({
    name: indicator.label,
    period: formatPeriod(observation.period),
    printed: { text: observation.quantity.printed, address: addressOfFigure(ask, observation) },
  });
  const body = (): Slide['body'] => {
    if (fitsYears(points)) return { kind: 'chart', chart: chart() };
    if (picture !== undefined) return { kind: 'picture', data: picture, description };
    return { kind: 'table', rows: observations.map(rowOf) };
  };
  return {
    title: indicator.label,
    subtitle,
    body: body(),
    sources: [
      ...sourceLinesOf(ask, statements),
      ...(milestones.length === 0 ? [] : [milestoneLineOf(ask, corpus, milestones)]),
    ],
    address: ask.addressOf(ask.path),
    notes: [...notesOf(ask, statements), ...milestoneNotesOf(ask, corpus, milestones)],
  };
}
