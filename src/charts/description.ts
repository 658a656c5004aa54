import type { Corpus } from '../domain/corpus';
import { comparatorWords, formatNumber } from '../domain/format';
import type { IndicatorGroup, Observation } from '../domain/model';
import { formatPeriod } from '../domain/period';
import { type ChartForm, chartFormOf } from '../domain/series';
import { unitOf } from '../domain/units';
import { type ChartMark, marksOf, type TimePoint, timePointsOf } from './marks';

const formWords: Readonly<Record<ChartForm, string>> = {
  line: 'Chart along time',
  pair: 'Chart of two periods',
  bars: 'Bar chart',
  ranks: 'Chart of places in a ranking',
};

/** The group a chart sets side by side, where other indicators of it are drawn too. */
export function groupInChart(corpus: Corpus, indicatorId: string): IndicatorGroup | undefined {
  const { group } = corpus.indicator(indicatorId);
  return group !== undefined && marksOf(corpus, indicatorId).some((mark) => !mark.isCurrent)
    ? corpus.group(group)
    : undefined;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The name of a chart for those who cannot see it: what, in which form, how many numbers. */
export function chartNameOf(corpus: Corpus, indicatorId: string): string {
  const { label } = groupInChart(corpus, indicatorId) ?? corpus.indicator(indicatorId);
  const count = counted(marksOf(corpus, indicatorId).length, 'printed number', 'printed numbers');
  return `${label}. ${formWords[chartFormOf(corpus, indicatorId)]}, ${count}`;
}

/** The printed words with what their hedge means: `over 1.03 billion (at least)`. */
const quantityWords = ({ quantity: { printed, comparator } }: Observation): string =>
  comparator === '=' ? printed : `${printed} (${comparatorWords[comparator]})`;

const statementWords = (mark: ChartMark): string =>
  `${quantityWords(mark.observation)}, briefing of ${mark.briefing.shortName}`;

function pointWords({ preferred, alternates }: TimePoint): string {
  const others = alternates
    .map((mark) => `${statementWords(mark)}, for ${formatPeriod(mark.observation.period)}`)
    .join('; ');
  const also = others === '' ? '' : ` Also stated: ${others}.`;
  return `${formatPeriod(preferred.observation.period)}: ${statementWords(preferred)}.${also}`;
}

/** From the first to the last printed value: in percentage points for shares, as a multiple for all else. */
function changeWords(points: readonly TimePoint[]): string {
  const [first, last] = [points[0]?.preferred.observation, points.at(-1)?.preferred.observation];
  if (!first || !last) return '';
  const span = `From ${quantityWords(first)} in ${formatPeriod(first.period)} to ${quantityWords(last)} in ${formatPeriod(last.period)}`;
  const [from, to] = [first.quantity.value, last.quantity.value];
  return unitOf(first.quantity.unit).kind === 'percent'
    ? `${span}: ${to < from ? 'down' : 'up'} ${formatNumber(Math.abs(to - from))} percentage points on the printed values.`
    : `${span}: ${formatNumber(to / from)} times the first printed value.`;
}

function inferredWords(marks: readonly ChartMark[]): string {
  const inferred = marks.filter((mark) => mark.observation.period.basis === 'inferred').length;
  if (inferred === 0) return '';
  const verb = inferred === 1 ? 'is' : 'are';
  return `Of ${counted(marks.length, 'period', 'periods')}, ${inferred} ${verb} inferred and set in brackets.`;
}

/** A row for each sentence; what is said in the same words more than once is told once, with how often. */
function rowWords(marks: readonly ChartMark[]): readonly string[] {
  const times = new Map<string, number>();
  for (const mark of marks) {
    const words = `${mark.indicator.label}, ${formatPeriod(mark.observation.period)}: ${statementWords(mark)}`;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return [...times].map(([words, count]) => `${words}${count === 1 ? '' : `, stated ${count} times`}.`);
}

/** Everything a chart shows, in sentences: what and how, each number, the change, hedges, inferred periods. */
export function describeChart(corpus: Corpus, indicatorId: string): readonly string[] {
  const form = chartFormOf(corpus, indicatorId);
  const indicator = corpus.indicator(indicatorId);
  const marks = marksOf(corpus, indicatorId);
  const about = groupInChart(corpus, indicatorId)?.description ?? indicator.definition;
  const opening = `${chartNameOf(corpus, indicatorId)}. ${about}`;
  const body =
    form === 'line' || form === 'pair'
      ? [
          ...timePointsOf(corpus, indicatorId).map(pointWords),
          changeWords(timePointsOf(corpus, indicatorId)),
          'The dashed line only joins the printed numbers: nothing was printed between them.',
        ]
      : rowWords(marks);
  return [opening, ...body, inferredWords(marks)].filter((sentence) => sentence !== '');
}
