import type { ChartScale } from '../../charts/scales/scale';

/** The name of a drawing of a chart by what it shows. */
export const otherNameOf = (scale: ChartScale, hasMilestones: boolean): string =>
  hasMilestones ? `${scale}-milestones` : scale;
