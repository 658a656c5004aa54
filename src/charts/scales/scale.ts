/** How values become lengths: from zero, by ratio, or as a percentage of the first printed value. */
export const chartScales = ['linear', 'log', 'index'] as const;
export type ChartScale = (typeof chartScales)[number];
