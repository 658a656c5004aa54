import type { Corpus } from '../../../domain/corpus';
import { formatPeriod } from '../../../domain/period';
import { briefingWords, type TimePoint, timePointsOf } from '../../marks/marks';
import { changeWords } from './changeWords';

function pointWords({ preferred, alternates }: TimePoint): string {
  const others = alternates.map(
    (mark) =>
      `${mark.observation.quantity.printed} for ${formatPeriod(mark.observation.period)} ${briefingWords(mark)}`,
  );
  const also = others.length === 0 ? '' : ` Also stated: ${others.join('; ')}.`;
  const { period, quantity } = preferred.observation;
  return `${formatPeriod(period)}: ${quantity.printed} ${briefingWords(preferred)}.${also}`;
}

/** Each period with its numbers, and the change from the first to the last. */
export function describeAlongTime(corpus: Corpus, indicatorId: string): readonly string[] {
  const points = timePointsOf(corpus, indicatorId);
  return [
    ...points.map(pointWords),
    changeWords(points),
    'The dashed line only connects the printed numbers; none was printed in between.',
  ];
}
