// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { IndicatorChart } from '../../charts/IndicatorChart';
import { type ChartLayout, layoutOf } from '../../charts/forms/layouts';
import { formOf } from '../../charts/forms/specs';
import { linesWidth } from '../../charts/labels/textWidth';
import { chartInForm, chartsOf } from '../../domain/series';
import { corpus } from '../../state/corpus';
import { drawingForTests } from '../../charts/testing/drawing';

const { milestones } = corpus.dataset;
/** Of each group one; its other charts differ in which rows stand out. */
const ids = chartsOf(corpus).map(({ id }) => id);
const { host, draw } = drawingForTests();

type Point = { readonly x: number; readonly y: number };

/** Where the layout puts each mark, by its observation. */
function placesOf(layout: ChartLayout): ReadonlyMap<string, Point> {
  if (layout.form === 'tally')
    return new Map(layout.marks.map(({ mark, x, y }) => [mark.observation.id, { x, y }]));
  if (layout.form === 'along-time')
    return new Map(layout.marks.map(({ mark, at }) => [mark.observation.id, at]));
  return new Map(
    layout.rows.map(({ mark, x, top, height, drop }) => [
      mark.observation.id,
      { x, y: layout.plot.top + top + height / 2 + drop },
    ]),
  );
}

const numbersIn = (text: string | null | undefined): readonly number[] =>
  (text?.match(/-?[\d.]+/gu) ?? []).map(Number);

/** Where a mark's shape is drawn. */
function drawnAt(link: Element): Point {
  const [x = Number.NaN, y = Number.NaN] = numbersIn(
    [...link.querySelectorAll('g[transform^="translate"]')].at(-1)?.getAttribute('transform'),
  );
  return { x, y };
}

/** The words of a mark and the box each of them takes, in the drawing. */
function wordBoxes(link: Element) {
  const words = link.nextElementSibling;
  if (words?.getAttribute('aria-hidden') !== 'true') return [];
  return [...words.querySelectorAll('text')].map((text) => {
    const moved = text.parentElement?.getAttribute('transform');
    const [dx = 0, dy = 0] = moved ? numbersIn(moved) : [];
    const size = Number(text.getAttribute('font-size'));
    const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent);
    const width = linesWidth(lines, size);
    const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
    const left = Number(text.getAttribute('x')) + dx - width * share;
    const top = Number(text.getAttribute('y')) + dy - size * 0.72;
    return { lines, left, right: left + width, top, bottom: top + size * (0.72 + (lines.length - 1) * 1.2) };
  });
}

const radius = 5;

describe.each([
  ['full', 320],
  ['full', 1136],
  ['small', 340],
] as const)('%s, %i px', (variant, width) => {
  test.each(ids)('%s is drawn where it is laid out', async (indicatorId) => {
    const chart = chartInForm(corpus, indicatorId);
    for (const scale of formOf(chart).scales) {
      const ask = { ...chart, scale, variant, milestones, width } as const;
      // oxlint-disable-next-line no-await-in-loop -- one drawing at a time
      await draw(<IndicatorChart {...ask} hrefOf={(path) => path} />);
      const places = placesOf(layoutOf(ask));
      const links = [...host().querySelectorAll<SVGElement>('svg a[data-cite]')];
      expect(links).toHaveLength(places.size);
      for (const link of links) {
        const place = places.get(link.dataset.cite ?? '');
        const drawn = drawnAt(link);
        expect(Math.abs(drawn.x - (place?.x ?? 0))).toBeLessThan(0.5);
        expect(Math.abs(drawn.y - (place?.y ?? 0))).toBeLessThan(0.5);
        for (const { lines, left, right, top, bottom } of wordBoxes(link)) {
          const isOnMark =
            left < drawn.x + radius &&
            right > drawn.x - radius &&
            top < drawn.y + radius &&
            bottom > drawn.y - radius;
          expect(isOnMark ? lines : []).toEqual([]);
          expect(lines.join(' ')).not.toContain('…');
        }
      }
    }
  });
});
