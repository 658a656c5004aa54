import { rowMarksOf } from '../../marks/marks';
import type { FormSpec } from '../form';

const oneScale = 'so this chart has no log or index scale.';

const sideBySide = {
  scales: ['linear'],
  legend: { direction: 'right', hasJoin: false },
  marksOf: rowMarksOf,
} as const;

/** Amounts of one period, or of several indicators, side by side. */
export const bars: FormSpec = {
  ...sideBySide,
  name: 'Bar chart',
  oneScaleReason: `Bars must start at zero, ${oneScale}`,
  scaleWords: () => 'Bars start at zero.',
};

/** Places in rankings. */
export const ranks: FormSpec = {
  ...sideBySide,
  name: 'Chart of ranks',
  oneScaleReason: `Ranks are positions, not amounts, ${oneScale}`,
  scaleWords: () => '',
};
