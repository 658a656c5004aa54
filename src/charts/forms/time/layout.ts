import type { FormLayout } from '../form';
import { wideFrames } from '../../frame/frames';
import { boxOfLabel } from '../../labels/labelPlacement';
import { type PlacedMark, type TimeLayout, timeLayoutOf } from './timeLayout';

/** Whether the words of a mark stand over those of the axis. */
const isOverAxis = ({ at, label }: PlacedMark, { plot }: TimeLayout): boolean =>
  label !== undefined && at.x + boxOfLabel(label).left < plot.left;

/** Px of height, in the drawing's units: less would be a line without a slope. */
const leastFitted = 150;
const leastInPicture = 200;
const leastWidth = 300;

/** A flat line says less than it could: a drawing is not wider than so many times its height. */
const widest = { line: 3.2, pair: 2.2 };

/** Charts along time, of two periods or more. */
export const timeLayout: FormLayout<TimeLayout> = {
  frames: wideFrames,
  layoutOf: timeLayoutOf,
  fitted: {
    most: 1,
    isTrimmed: false,
    hasRoom: (layout) =>
      layout.size.height >= leastFitted && !layout.marks.some((mark) => isOverAxis(mark, layout)),
  },
  picture: {
    larger: 1,
    tryAt: (ask, { width, height }) => {
      if (width < leastWidth || height < leastInPicture) return undefined;
      const at = (used: number) => timeLayoutOf({ ...ask, width: used, height, isPicture: true });
      const layout = at(width);
      const used = Math.min(width, height * widest[layout.isPair ? 'pair' : 'line']);
      const drawn = used < width ? at(used) : layout;
      const left = drawn.marks.filter((mark) => !mark.label || isOverAxis(mark, drawn)).length;
      return { width: used, height, left };
    },
  },
};
