/** `full` for a page of its own, `small` for a grid of many. */
export type ChartVariant = 'full' | 'small';
/** In px. */
export type Size = { readonly width: number; readonly height: number };

/** The most a small chart takes. */
export const smallHeight = 190;

/** Half of a mark's drawn size. */
export const markRadius = 6;
/** Length of the tick that says “above” or “below”. */
export const tickLength = 6;
/** Length of the arrow that says “or before”. */
export const boundLength = 9;
/** The least size of a target: 24 px (WCAG 2.5.8) where its frame is scaled down as far as it may be. */
export const targetSize = 28;

/** Sizes of the words at marks and on axes. */
export const fontsOf = (
  variant: ChartVariant,
  width: number,
): { readonly label: number; readonly axis: number } =>
  variant === 'small' || width < 480 ? { label: 13, axis: 12 } : { label: 15, axis: 13 };
