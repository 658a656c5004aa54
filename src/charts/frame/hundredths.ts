/** A length in px as exact as stills keep it, so that words fall on the same pixels in still and live chart. */
export const hundredths = (px: number): number => Math.round(px * 100) / 100;
