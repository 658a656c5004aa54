import type { ChartScale } from '../scales/scale';

type Asked = {
  readonly hasStill: boolean;
  readonly scale: ChartScale;
  readonly hasFlags: boolean;
};

/** What is said when the live chart of an indicator does not come, before the reason. */
export function undrawnWords({ hasStill, scale, hasFlags }: Asked): string {
  if (!hasStill) return 'The chart could not be loaded.';
  const asked = [
    scale === 'linear' ? [] : [`on the ${scale} scale`],
    hasFlags ? ['with its milestones'] : [],
  ].flat();
  if (asked.length > 0) {
    return `The chart could not be redrawn ${asked.join(' ')}; it is shown on a linear scale without milestones.`;
  }
  return 'The interactive chart could not be loaded. The chart shown is complete, and its numbers open their sentences.';
}
