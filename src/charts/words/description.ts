import type { Corpus } from '../../domain/corpus';
import { formatPeriod } from '../../domain/period';
import { chartFormOf } from '../../domain/series';
import { changeWords } from './changeWords';
import { chartNameOf, groupInChart } from '../chartName';
import { type ChartMark, marksOf, type TimePoint, timePointsOf } from '../marks/marks';

const briefingWords = (mark: ChartMark): string => `(${mark.briefing.shortName} briefing)`;

function pointWords({ preferred, alternates }: TimePoint): string {
  const others = alternates.map(
    (mark) =>
      `${mark.observation.quantity.printed} for ${formatPeriod(mark.observation.period)} ${briefingWords(mark)}`,
  );
  const also = others.length === 0 ? '' : ` Also stated: ${others.join('; ')}.`;
  const { period, quantity } = preferred.observation;
  return `${formatPeriod(period)}: ${quantity.printed} ${briefingWords(preferred)}.${also}`;
}

function inferredWords(marks: readonly ChartMark[]): string {
  const inferred = marks.filter((mark) => mark.observation.period.basis === 'inferred').length;
  if (inferred === 0) return '';
  if (marks.length === 1) return 'Its period is inferred and shown in brackets.';
  if (inferred === marks.length) {
    const all = inferred === 2 ? 'Both' : `All ${inferred}`;
    return `${all} numbers have inferred periods, shown in brackets.`;
  }
  const [verb, periods] = inferred === 1 ? ['has', 'an inferred period'] : ['have', 'inferred periods'];
  return `${inferred} of the ${marks.length} numbers ${verb} ${periods}, shown in brackets.`;
}

/** A row for each sentence; what is said in the same words more than once is told once, with how often. */
function rowWords(marks: readonly ChartMark[]): readonly string[] {
  const times = new Map<string, number>();
  for (const mark of marks) {
    const { period, quantity } = mark.observation;
    const words = `${mark.indicator.label}, ${formatPeriod(period)}: ${quantity.printed} ${briefingWords(mark)}`;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return [...times].map(
    ([words, count]) =>
      `${words}${count === 1 ? '' : `, stated ${count === 2 ? 'twice' : `${count} times`}`}.`,
  );
}

/** Everything a chart shows, in sentences: what and how, each number, the change, inferred periods. */
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
          'The dashed line only connects the printed numbers; none was printed in between.',
        ]
      : rowWords(marks);
  return [opening, ...body, inferredWords(marks)].filter((sentence) => sentence !== '');
}
