import { lightColourAt } from '../../domain/slotLooks';

/** The light colours of the site, as a presentation writes them. */
export const colours = {
  paper: 'FDFCF9',
  ink: '1A1C20',
  inkSoft: '54585F',
  rule: 'DCD8CF',
  ruleStrong: '8B877E',
  accent: '1D4F91',
} as const;

/** The colour of a briefing by its place in the order they were held, from 0. */
export const colourOf = (place: number): string => lightColourAt(place).slice(1).toUpperCase();

/** Colours of lines that are compared, told apart without colour vision by their lightness and by their marks. */
const lineColours = ['1D4F91', 'B4540A', '2F7D5B', '8A3B86', '6B6F76', '111317'] as const;

/** The colour of a compared line by its place. */
export const lineColourOf = (line: number): string => lineColours[line % lineColours.length] ?? colours.ink;

/** Fonts that every machine with a presentation program has or replaces by one of the same widths. */
export const fonts = { serif: 'Georgia', sans: 'Arial' } as const;
