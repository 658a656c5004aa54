import type { Measure } from '../../src/export/image/lines';
import type { FaceName } from './fontFiles';
import { letterWidthsOf } from './letterWidths';

/** A measure of text from font files, where there is no browser to ask. */
export function createMeasure(faces: ReadonlyMap<FaceName, Uint8Array>): Measure {
  const widths = new Map([...faces].map(([name, bytes]) => [name, letterWidthsOf(bytes)]));
  return (text, { size, weight, family }) => {
    const face = widths.get(`${family} ${weight}`);
    if (!face) throw new Error(`There is no face ${family} ${weight}`);
    let sum = 0;
    for (const letter of text) sum += face.of(letter);
    return sum * size;
  };
}
