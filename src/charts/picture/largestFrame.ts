import { fontsOf, type Size } from '../frame/sizes';

/** The place of a drawing in a picture, and how large its words may be there; all in px of the picture. */
export type PictureRoom = Size & { readonly most: number };

/** A size to draw at: scaled up to its room, it fills that. */
export type PictureFrame = { readonly width: number; readonly height: number };

/** How good a drawing is at a size: 0 where all its words have their place. */
export type PictureTry = PictureFrame & { readonly left: number };

/** Each step is that much smaller than the last. */
const step = 0.96;
const steps = 45;

/** Tries scales from the largest down; the first at which nothing is left out, else that which leaves out least. */
export function largestFrame(room: PictureRoom, tryAt: (size: Size) => PictureTry | undefined): PictureFrame {
  let best: PictureTry | undefined;
  for (let index = 0, scale = room.most / fontsOf('full', 640).label; index < steps; index += 1) {
    const tried = tryAt({ width: room.width / scale, height: room.height / scale });
    if (tried && (!best || tried.left < best.left)) best = tried;
    if (best?.left === 0) break;
    scale *= step;
  }
  const { width, height } = best ?? { width: 640, height: 640 * (room.height / room.width) };
  return { width, height };
}
