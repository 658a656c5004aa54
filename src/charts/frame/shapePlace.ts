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
