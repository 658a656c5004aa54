import { cloneElement, type ReactElement } from 'react';
import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import { hundredths } from '../frame/hundredths';

/** What the chart library adds to a shape it is given: its place in px and in the data. */
export type ShapePlace = { readonly cx?: number; readonly cy?: number; readonly index?: number };

/** What it adds to a tick. */
export type TickPlace = {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
};

/** What it adds to a line across the plot. */
export type LinePlace = { readonly x1?: number | string };

/** A mark's place in the data, under the id of its observation. */
type Place = { readonly id: string; readonly x: number; readonly y: number };

type Props = { readonly places: readonly Place[]; readonly shape: ReactElement<ShapePlace> };

/** Above the lines of the chart, which stand in the library's layer 400. */
const layer = 600;

/**
 * Marks at their places on the axes, inside a chart. The library's own scatter makes its shapes anew whenever
 * the chart changes its size, and a link would lose its focus; these stay the same elements.
 */
export function Marks({ places, shape }: Props) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (!xOf || !yOf) return null;
  return (
    <ZIndexLayer zIndex={layer}>
      {places.map(({ id, x, y }, index) => {
        const [cx, cy] = [xOf(x), yOf(y)];
        if (cx === undefined || cy === undefined) return null;
        return cloneElement(shape, { key: id, index, cx: hundredths(cx), cy: hundredths(cy) });
      })}
    </ZIndexLayer>
  );
}
