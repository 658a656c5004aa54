import { chartFormOf, isSideBySide } from '../../domain/series';
import { type ComparisonAsk, comparisonLayoutOf } from '../forms/comparison/comparisonLayout';
import { type ChartAsk, layoutOf } from '../forms/layout';
import { isOverAxis } from '../forms/time/isOverAxis';
import { fontsOf, type Size } from '../frame/sizes';

/** The place of a drawing in a picture, and how large its words may be there; all in px of the picture. */
export type PictureRoom = Size & { readonly most: number };

/** A size to draw at: scaled up to its room, it fills that. */
export type PictureFrame = { readonly width: number; readonly height: number };

/** How good a drawing is at a size: 0 where all its words have their place. */
type Try = PictureFrame & { readonly left: number };

/** Each step is that much smaller than the last. */
const step = 0.96;
const steps = 45;

/** A flat line says less than it could: a drawing along time is not wider than so many times its height. */
const widest = { line: 3.2, pair: 2.2 };
const lowest = 200;

/** Tries scales from the largest down; the first at which nothing is left out, else that which leaves out least. */
function largest(room: PictureRoom, tryAt: (frame: PictureFrame) => Try | undefined): PictureFrame {
  let best: Try | undefined;
  for (let index = 0, scale = room.most / fontsOf('full', 640).label; index < steps; index += 1) {
    const tried = tryAt({ width: room.width / scale, height: room.height / scale });
    if (tried && (!best || tried.left < best.left)) best = tried;
    if (best?.left === 0) break;
    scale *= step;
  }
  const { width, height } = best ?? { width: 640, height: 640 * (room.height / room.width) };
  return { width, height };
}

/** Few rows leave much room: their words may be that much larger than others. */
const rowsLarger = 1.1;

/** The frame of a chart that has the largest words in its room. */
export function chartFrameOf(ask: Omit<ChartAsk, 'width' | 'height'>, room: PictureRoom): PictureFrame {
  const isOfRows = isSideBySide(chartFormOf(ask.corpus, ask.indicatorId));
  return largest({ ...room, most: room.most * (isOfRows ? rowsLarger : 1) }, ({ width, height }) => {
    const isNarrow = width < 300;
    const layout = layoutOf({ ...ask, width, height, isPicture: true });
    if (isNarrow || layout.form === 'tally') return undefined;
    if (layout.form !== 'along-time') return { ...layout.size, left: layout.isCramped ? 1 : 0 };
    if (height < lowest) return undefined;
    const used = Math.min(width, height * widest[layout.isPair ? 'pair' : 'line']);
    const drawn = used < width ? layoutOf({ ...ask, width: used, height, isPicture: true }) : layout;
    if (drawn.form !== 'along-time') return undefined;
    return {
      width: used,
      height,
      left: drawn.marks.filter((mark) => !mark.label || isOverAxis(mark, drawn)).length,
    };
  });
}

/** The frame of a comparison that has the largest words in its room. */
export function comparisonFrameOf(
  ask: Omit<ComparisonAsk, 'width' | 'height'>,
  room: PictureRoom,
): PictureFrame {
  return largest(room, ({ width, height }) => {
    if (height < lowest || width < 300) return undefined;
    const { size, plot } = comparisonLayoutOf({ ...ask, width, height });
    const isFlat = plot.right - plot.left < width / 2;
    return { width, height: size.height, left: Math.max(0, size.height - height) + (isFlat ? 1 : 0) };
  });
}
