import type { Place } from './chartOptions';

/** Pixels of a PNG as a data URL: its header holds them as whole numbers of four bytes, from byte 16 on. */
function pngSizeOf(data: string): { readonly width: number; readonly height: number } {
  const head = atob(data.slice(data.indexOf(',') + 1).slice(0, 32));
  const numberAt = (at: number) =>
    [0, 1, 2, 3].reduce((sum, index) => sum * 256 + head.charCodeAt(at + index), 0);
  return { width: numberAt(16), height: numberAt(20) };
}

/** The largest place in the middle of another that keeps the shape of a picture, a PNG as a data URL. */
export function containedIn(place: Place, data: string): Place {
  const { width: across, height: down } = pngSizeOf(data);
  const scale = Math.min(place.w / across, place.h / down);
  const [w, h] = [across * scale, down * scale];
  return { x: place.x + (place.w - w) / 2, y: place.y + (place.h - h) / 2, w, h };
}
