import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Briefing, Indicator, Observation } from '../../domain/model';
import {
  type ChartInForm,
  observationsInChart,
  type Series,
  type SeriesPoint,
  seriesOf,
} from '../../domain/series';
import { type MarkShape, shapeAt, slotOf } from '../../domain/slots';

/** One printed number as it is drawn, without any pixels. */
export type ChartMark = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly briefing: Briefing;
  readonly shape: MarkShape;
  /** A custom property of the page's tokens. */
  readonly colour: string;
  /** Another statement of the same quantity stands in the line. */
  readonly isAlternate: boolean;
  /** Belongs to the indicator the chart is opened for, not to another of its group. */
  readonly isCurrent: boolean;
};

/** The shape of a briefing's marks, so that its colour never stands alone. */
export const shapeOf = (corpus: Corpus, briefing: string): MarkShape =>
  shapeAt(corpus.summary(briefing).place);

/** The colour of a briefing's marks. */
export const colourOf = (corpus: Corpus, briefing: string): string =>
  `var(--slot-${slotOf(corpus.summary(briefing).place)})`;

/** A number as it is drawn in the chart of the indicator `current`. */
export const markOf = (
  corpus: Corpus,
  observation: Observation,
  current: string,
  isAlternate: boolean,
): ChartMark => {
  const briefing = briefingOf(corpus, observation);
  return {
    observation,
    indicator: corpus.indicator(observation.indicator),
    briefing,
    shape: shapeOf(corpus, briefing.id),
    colour: colourOf(corpus, briefing.id),
    isAlternate,
    isCurrent: observation.indicator === current,
  };
};

/** A point of a series with its marks, the preferred one first. */
export type TimePoint = {
  readonly year: number;
  readonly preferred: ChartMark;
  readonly alternates: readonly ChartMark[];
};

const timePointOf =
  (corpus: Corpus, series: Series) =>
  ({ year, preferred, alternates }: SeriesPoint): TimePoint => ({
    year,
    preferred: markOf(corpus, preferred, series.indicator.id, false),
    alternates: alternates.map((other) => markOf(corpus, other, series.indicator.id, true)),
  });

/** The points of a series as they are drawn along time. */
export const timePointsIn = (corpus: Corpus, series: Series): readonly TimePoint[] =>
  series.points.map(timePointOf(corpus, series));

/** The points of a chart along time. */
export const timePointsOf = (corpus: Corpus, indicatorId: string): readonly TimePoint[] =>
  timePointsIn(corpus, seriesOf(corpus, indicatorId));

const byReadings = (a: Observation, b: Observation): number =>
  Number(a.otherReading !== undefined) - Number(b.otherReading !== undefined);

/** Rows read from the largest bar or the best place down; the statements of one indicator stay together. */
function byWeight(observations: readonly Observation[], isRank: boolean): readonly Observation[] {
  const sign = isRank ? 1 : -1;
  const first = new Map<string, number>();
  // An indicator stands where its plainest words put it; words with two readings come after them.
  for (const { indicator, quantity, otherReading } of observations.toSorted(byReadings)) {
    const weight = sign * quantity.value;
    const known = first.get(indicator);
    first.set(
      indicator,
      known === undefined || otherReading === undefined ? Math.min(known ?? weight, weight) : known,
    );
  }
  const order = [...first.keys()];
  return observations.toSorted(
    (a, b) =>
      (first.get(a.indicator) ?? 0) - (first.get(b.indicator) ?? 0) ||
      order.indexOf(a.indicator) - order.indexOf(b.indicator) ||
      byReadings(a, b) ||
      sign * (a.quantity.value - b.quantity.value),
  );
}

/** The rows of a chart of bars or places. */
export const rowMarksOf = ({ corpus, indicatorId, form }: ChartInForm): readonly ChartMark[] =>
  byWeight(observationsInChart(corpus, indicatorId, form), form === 'ranks').map((observation) =>
    markOf(corpus, observation, indicatorId, false),
  );

/** The briefing of a mark, as it stands behind a number in a sentence. */
export const briefingWords = ({ briefing }: ChartMark): string => `(${briefing.shortName} briefing)`;
