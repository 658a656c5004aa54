/**
 * The shapes of the briefings that have a colour and a shape of their own, by their place in the order they were held.
 * Colours alone would not tell them apart; the names are those of DrawingML's markers.
 */
export const markShapes = ['circle', 'diamond', 'square', 'triangle', 'star', 'plus'] as const;
export type MarkShape = (typeof markShapes)[number];

/** The slot of colour and shape for a place from 0: from 1, or 0 for the neutral one of all later briefings. */
export const slotOf = (place: number): number => (place < markShapes.length ? place + 1 : 0);

/** The shape for a place from 0; later briefings share the first one, in the neutral colour, and are told by name. */
export const shapeAt = (place: number): MarkShape => markShapes[place] ?? 'circle';
