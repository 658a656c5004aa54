const names = ['narrow', 'middle', 'wide', 'pair', 'small'] as const;
export type FrameName = (typeof names)[number];

/**
 * A size a chart is drawn at. The drawing is then scaled to its place, so that a still made beforehand and
 * the live chart are one picture. `charts.module.css` holds the same numbers; a test compares them.
 */
export type Frame = {
  readonly name: FrameName;
  /** Px of the drawing. */
  readonly width: number;
  /** Taken where the place is narrower than this, in px, and no frame before it suits. */
  readonly below: number;
  /** Px it is scaled up to at most; beyond that it stays at the left. */
  readonly most: number;
};

const narrow: Frame = { name: 'narrow', width: 332, below: 550, most: 410 };
const middle: Frame = { name: 'middle', width: 640, below: 900, most: 768 };
const wide: Frame = { name: 'wide', width: 1040, below: Number.POSITIVE_INFINITY, most: 1200 };
/** Two points drawn wider apart read as a flat line. */
const pair: Frame = { name: 'pair', width: 820, below: Number.POSITIVE_INFINITY, most: 946 };
const small: Frame = { name: 'small', width: 328, below: Number.POSITIVE_INFINITY, most: 394 };

/** The frames of most forms, the narrowest first. */
export const wideFrames: readonly Frame[] = [narrow, middle, wide];
export const pairFrames: readonly Frame[] = [narrow, middle, pair];
/** The one frame of a small chart. */
export const smallFrames: readonly Frame[] = [small];

/** The frame for a place of that width, in px. */
export const frameFor = (frames: readonly Frame[], width: number): Frame =>
  frames.find(({ below }) => width < below) ?? small;
