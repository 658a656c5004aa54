import { boxOfLabel } from '../../labels/labelPlacement';
import type { PlacedMark, TimeLayout } from './timeLayout';

/** Whether the words of a mark stand over those of the axis. */
export const isOverAxis = ({ at, label }: PlacedMark, { plot }: TimeLayout): boolean =>
  label !== undefined && at.x + boxOfLabel(label).left < plot.left;
