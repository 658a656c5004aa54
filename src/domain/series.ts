import type { Corpus } from './corpus';
import type { Indicator, Observation } from './model';
import { anchorOf, positionInYears, serializeTime } from './period';
import type { ChartsBeside } from './sliceContext';
import { unitOf } from './units';
import { bases } from './vocabulary';

/** One period of a series: the statement the line is drawn through, and the others made of the same period. */
export type SeriesPoint = {
  readonly preferred: Observation;
  readonly alternates: readonly Observation[];
  /** Place on the time axis, in years. */
  readonly year: number;
};

/** The preferred observations of one indicator in time order, with their alternates. */
export type Series = { readonly indicator: Indicator; readonly points: readonly SeriesPoint[] };

/** How an indicator is drawn. `pair` is a series of two periods; `bars` and `ranks` set observations side by side. */
export type ChartForm = 'line' | 'pair' | 'bars' | 'ranks';

/** Orders statements of one period: words with one plain reading before words with several, then printed period before carried before inferred, then more digits, then plain before hedged, then first said. */
function byPreference(a: Observation, b: Observation): number {
  return (
    Number(a.otherReading !== undefined) - Number(b.otherReading !== undefined) ||
    bases.indexOf(a.period.basis) - bases.indexOf(b.period.basis) ||
    b.quantity.significantDigits - a.quantity.significantDigits ||
    Number(a.quantity.comparator !== '=') - Number(b.quantity.comparator !== '=')
  );
}

/** Statements by the time they refer to, in time order, each time with its preferred one. */
export function pointsOf(observations: readonly Observation[]): readonly SeriesPoint[] {
  const periods = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = serializeTime(observation.period);
    periods.set(key, [...(periods.get(key) ?? []), observation]);
  }
  const points = [...periods.values()].map((statements): SeriesPoint => {
    const [preferred, ...alternates] = statements.toSorted(byPreference);
    if (!preferred) throw new RangeError('A period has no statement');
    return { preferred, alternates, year: positionInYears(anchorOf(preferred.period)) };
  });
  return points.toSorted((a, b) => a.year - b.year);
}

/** The statement of a point to compute with: a plain number before one that only sets a limit. */
export const plainOf = ({ preferred, alternates }: SeriesPoint): Observation =>
  [preferred, ...alternates].find(({ quantity }) => quantity.comparator === '=') ?? preferred;

/** The series of an indicator. */
export const seriesOf = (corpus: Corpus, indicatorId: string): Series => ({
  indicator: corpus.indicator(indicatorId),
  points: pointsOf(corpus.byIndicator(indicatorId)),
});

/** The form that suits an indicator: time series where two or more periods are printed, else bars or places of a ranking. */
export function chartFormOf(corpus: Corpus, indicatorId: string): ChartForm {
  const { indicator, points } = seriesOf(corpus, indicatorId);
  if (unitOf(indicator.unit).kind === 'rank') return 'ranks';
  if (points.length > 2) return 'line';
  return points.length === 2 ? 'pair' : 'bars';
}

/** A chart and its form, which is worked out once and carried to all that draws or describes it. */
export type ChartInForm = { readonly corpus: Corpus; readonly indicatorId: string; readonly form: ChartForm };

export const chartInForm = (corpus: Corpus, indicatorId: string): ChartInForm => ({
  corpus,
  indicatorId,
  form: chartFormOf(corpus, indicatorId),
});

const alongTime: Readonly<Record<ChartForm, boolean>> = { line: true, pair: true, bars: false, ranks: false };

/**
 * Whether time is an axis of a form: it then has milestones, and draws one indicator alone. Forms without it draw the
 * indicators of a group together, so all of these must have one form.
 */
export const isAlongTime = (form: ChartForm): boolean => alongTime[form];

/** What stands together in one chart: the indicator's own observations, with its group's where it is read side by side. */
export function observationsInChart(
  corpus: Corpus,
  indicatorId: string,
  form = chartFormOf(corpus, indicatorId),
): readonly Observation[] {
  const { group } = corpus.indicator(indicatorId);
  if (!group || isAlongTime(form)) return corpus.byIndicator(indicatorId);
  return corpus.membersOf(group).flatMap((member) => corpus.byIndicator(member.id));
}

const chartLists = new WeakMap<Corpus, readonly Indicator[]>();

/** The indicators a chart can be opened for, each group once, in the order of the data. */
export function chartsOf(corpus: Corpus): readonly Indicator[] {
  const known = chartLists.get(corpus);
  if (known) return known;
  if (corpus.sliceContext) throw new RangeError('This corpus does not hold the list of all charts');
  const seen = new Set<string>();
  const charts = corpus.dataset.indicators.filter((indicator) => {
    if (!indicator.group || isAlongTime(chartFormOf(corpus, indicator.id))) return true;
    if (seen.has(indicator.group)) return false;
    seen.add(indicator.group);
    return true;
  });
  chartLists.set(corpus, charts);
  return charts;
}

/** Where each chart stands, by its id and by its group's. */
function placesIn(charts: readonly Indicator[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  charts.forEach(({ id, group }, index) => {
    places.set(id, index);
    const key = `group ${group}`;
    if (group !== undefined && !places.has(key)) places.set(key, index);
  });
  return places;
}

const chartPlaces = new WeakMap<Corpus, ReadonlyMap<string, number>>();

const nameOfChart = (chart: Indicator | undefined) => chart && { id: chart.id, label: chart.label };

/** The charts before and after one; an indicator inside a group stands where its group does. */
export function chartsBesideOf(corpus: Corpus, indicatorId: string): ChartsBeside {
  const known = corpus.chartsBeside(indicatorId);
  if (known) return known;
  const charts = chartsOf(corpus);
  const places = chartPlaces.get(corpus) ?? placesIn(charts);
  chartPlaces.set(corpus, places);
  const { group } = corpus.indicator(indicatorId);
  const index = places.get(indicatorId) ?? (group === undefined ? undefined : places.get(`group ${group}`));
  if (index === undefined) return {};
  const [previous, next] = [nameOfChart(charts[index - 1]), nameOfChart(charts[index + 1])];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The series with each value as a percentage of the first preferred one (100). */
export function indexBaseOf(series: Series): Observation | undefined {
  return series.points[0]?.preferred;
}

/** The statements of the same quantity: same indicator and time, other than the one given. */
export function otherStatementsOf(corpus: Corpus, observation: Observation): readonly Observation[] {
  const time = serializeTime(observation.period);
  return corpus
    .byIndicator(observation.indicator)
    .filter((other) => other.id !== observation.id && serializeTime(other.period) === time);
}
