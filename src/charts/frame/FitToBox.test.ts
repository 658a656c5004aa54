import { describe, expect, it } from 'vitest';
import { fitInto } from './FitToBox';

const room = { width: 1180, height: 430 };
/** A drawing of so many units of height. */
const needing =
  (least: number) =>
  ({ height }: { readonly height: number }) =>
    height >= least;
/** Words of twelve units. */
const sizeOf = (scale: number) => scale * 12;

describe('fitInto', () => {
  it('gives the words the size that was asked for where the drawing fits', () => {
    const { width, scale } = fitInto({ room, words: 18, most: 1, fits: needing(230) });
    expect(sizeOf(scale)).toBeCloseTo(18);
    expect(width).toBe(Math.round(room.width / scale));
  });

  it('makes a drawing that needs little larger, up to what was allowed', () => {
    const { scale } = fitInto({ room, words: 18, most: 1.5, fits: needing(60) });
    expect(sizeOf(scale)).toBeCloseTo(27);
  });

  it('makes a drawing that needs much as small as it must be, and no smaller', () => {
    const { scale } = fitInto({ room, words: 18, most: 1.5, fits: needing(500) });
    expect(scale * 500).toBeLessThanOrEqual(room.height);
    expect(scale * 500).toBeGreaterThan(room.height * 0.9);
  });

  it('never draws narrower than words can be set in', () => {
    expect(
      fitInto({ room: { width: 340, height: 400 }, words: 18, most: 1.5, fits: needing(60) }).width,
    ).toBe(300);
  });

  it('gives what fits nowhere the smallest scale it tries', () => {
    const { scale } = fitInto({ room, words: 18, most: 1, fits: needing(1e6) });
    expect(sizeOf(scale)).toBeGreaterThan(3);
  });
});
