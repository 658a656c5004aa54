import { formatPeriod } from '../../../domain/period';
import { briefingWords, type ChartMark } from '../../marks/marks';

/** A row for each sentence; what is said in the same words more than once is told once, with how often. */
export function describeRows(marks: readonly ChartMark[]): readonly string[] {
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
