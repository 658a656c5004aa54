import type { Corpus } from './corpus';
import type { Indicator, Observation } from './model';
import { anchorOf, positionInYears, serializeTime } from './period';
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

/** Orders statements of one period: printed period before carried before inferred, then more digits, then plain before hedged, then first said. */
function byPreference(a: Observation, b: Observation): number {
  return (
    bases.indexOf(a.period.basis) - bases.indexOf(b.period.basis) ||
    b.quantity.significantDigits - a.quantity.significantDigits ||
    Number(a.quantity.comparator !== '=') - Number(b.quantity.comparator !== '=')
  );
}

/** The series of an indicator. */
export function seriesOf(corpus: Corpus, indicatorId: string): Series {
  const periods = new Map<string, Observation[]>();
  for (const observation of corpus.byIndicator(indicatorId)) {
    const key = serializeTime(observation.period);
    periods.set(key, [...(periods.get(key) ?? []), observation]);
  }
  const points = [...periods.values()].map((statements): SeriesPoint => {
    const [preferred, ...alternates] = statements.toSorted(byPreference);
    if (!preferred) throw new RangeError(`Indicator ${indicatorId} has a period without a statement`);
    return { preferred, alternates, year: positionInYears(anchorOf(preferred.period)) };
  });
  return { indicator: corpus.indicator(indicatorId), points: points.toSorted((a, b) => a.year - b.year) };
}

/** The form that suits an indicator: time series where two or more periods are printed, else bars or places of a ranking. */
export function chartFormOf(corpus: Corpus, indicatorId: string): ChartForm {
  const { indicator, points } = seriesOf(corpus, indicatorId);
  if (unitOf(indicator.unit).kind === 'rank') return 'ranks';
  if (points.length > 2) return 'line';
  return points.length === 2 ? 'pair' : 'bars';
}

/** Whether a chart sets observations side by side instead of along time. */
export const isSideBySide = (form: ChartForm): boolean => form === 'bars' || form === 'ranks';

/** What stands together in one chart: the indicator's own observations, with its group's where it is read side by side. */
export function observationsInChart(corpus: Corpus, indicatorId: string): readonly Observation[] {
  const { group } = corpus.indicator(indicatorId);
  if (!group || !isSideBySide(chartFormOf(corpus, indicatorId))) return corpus.byIndicator(indicatorId);
  const members = corpus.dataset.indicators.filter((i) => i.group === group);
  return members.flatMap((member) => corpus.byIndicator(member.id));
}

/** The indicators a chart can be opened for, each group once, in the order of the data. */
export function chartsOf(corpus: Corpus): readonly Indicator[] {
  const seen = new Set<string>();
  return corpus.dataset.indicators.filter((indicator) => {
    if (!indicator.group || !isSideBySide(chartFormOf(corpus, indicator.id))) return true;
    if (seen.has(indicator.group)) return false;
    seen.add(indicator.group);
    return true;
  });
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

/** The observations read before and after one, across both briefings. */
export function neighboursOf(
  corpus: Corpus,
  observation: Observation,
): { readonly previous?: Observation; readonly next?: Observation; readonly place: number } {
  const index = corpus.inReadingOrder.findIndex((o) => o.id === observation.id);
  const previous = corpus.inReadingOrder[index - 1];
  const next = corpus.inReadingOrder[index + 1];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}), place: index + 1 };
}
