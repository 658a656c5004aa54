import { LegendList } from '../../charts/legend/ChartLegend';
import { drawOffScreen, pieceOf } from '../../charts/picture/drawOffScreen';
import type { Legend } from '../../charts/legend/legend';
import type { PosterLegend } from '../../export/image/legendRows';

/** The parts of a line stand apart by style alone. */
const wordsIn = (item: Element): string =>
  [...item.childNodes]
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');

/** The band behind the rows of a chart's own indicator. */
const band = {
  markup:
    '<rect x="-7" y="-9" width="26" height="18" fill="var(--paper-sunk)" stroke="var(--rule)" stroke-width="0.5"/><rect x="-10" y="-9" width="3" height="18" fill="var(--ink)"/>',
  left: -10,
  top: -14,
  width: 30,
  height: 28,
};

/** The words for shapes, colours and lines of a drawing, each with its sample; `own` is what stands out in it. */
export async function pictureLegendOf(legend: Legend, own: string): Promise<readonly PosterLegend[]> {
  const items = await drawOffScreen(<LegendList legend={{ ...legend, hasOthers: false }} />, 0, (host) =>
    [...host.querySelectorAll('li')].map((item): PosterLegend => {
      const sample = item.querySelector('svg');
      return { sample: sample ? pieceOf(sample) : undefined, words: wordsIn(item) };
    }),
  );
  return legend.hasOthers ? [...items, { sample: band, words: `highlighted: ${own}` }] : items;
}
