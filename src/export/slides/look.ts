/** The light colours of the site, as a presentation writes them. */
export const colours = {
  paper: 'FDFCF9',
  ink: '1A1C20',
  inkSoft: '54585F',
  rule: 'DCD8CF',
  ruleStrong: '8B877E',
  accent: '1D4F91',
} as const;

const briefingColours: Readonly<Record<string, string>> = { 'cac-2022': '1D5A9E', 'scio-2023': 'A8430A' };

/** The colour of a briefing. */
export const colourOf = (briefing: string): string => briefingColours[briefing] ?? colours.ink;

/** Colours of lines that are compared, told apart without colour vision by their lightness and by their marks. */
const lineColours = ['1D4F91', 'B4540A', '2F7D5B', '8A3B86', '6B6F76', '111317'] as const;

/** The colour of a compared line by its place. */
export const lineColourOf = (line: number): string => lineColours[line % lineColours.length] ?? colours.ink;

/** Fonts that every machine with a presentation program has or replaces by one of the same widths. */
export const fonts = { serif: 'Georgia', sans: 'Arial' } as const;
