import type { IndicatorId } from './indicators';

/** The indicators whose change stands at the top of the overview, in their order. */
export const headlines = [
  'internet-users',
  'internet-coverage',
  'digital-economy',
  'digital-economy-share',
  '5g-base-stations',
  'data-output',
] as const satisfies readonly IndicatorId[];
