import { largestFrame, type PictureFrame, type PictureRoom } from '../../picture/largestFrame';
import { type ComparisonAsk, comparisonLayoutOf } from './comparisonLayout';

/** Px, in the drawing's units. */
const least = { width: 300, height: 200 };

/** The frame of a comparison that has the largest words in its room. */
export function comparisonFrameOf(
  ask: Omit<ComparisonAsk, 'width' | 'height'>,
  room: PictureRoom,
): PictureFrame {
  return largestFrame(room, ({ width, height }) => {
    if (height < least.height || width < least.width) return undefined;
    const { size, plot } = comparisonLayoutOf({ ...ask, width, height });
    const isFlat = plot.right - plot.left < width / 2;
    return { width, height: size.height, left: Math.max(0, size.height - height) + (isFlat ? 1 : 0) };
  });
}
