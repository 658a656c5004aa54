import { type MarkShape, slotOf } from './slots';

/** The same shapes as signs in a text. */
export const markSigns: Readonly<Record<MarkShape, string>> = {
  circle: '●',
  diamond: '◆',
  square: '■',
  triangle: '▲',
  star: '✦',
  plus: '✚',
};

type Look = { readonly light: string; readonly dark: string; readonly clip: string };

/** Colours in light and dark, and the shape as a CSS clip path, by slot from 1. */
const looks: readonly Look[] = [
  { light: '#1d5a9e', dark: '#85b8f0', clip: 'circle(50%)' },
  { light: '#a8430a', dark: '#f2a26d', clip: 'polygon(50% 0,100% 50%,50% 100%,0 50%)' },
  { light: '#087f4c', dark: '#c3f2d2', clip: 'inset(6%)' },
  { light: '#a72bc4', dark: '#c06be6', clip: 'polygon(50% 5%,100% 95%,0 95%)' },
  {
    light: '#453d00',
    dark: '#ecd94f',
    clip: 'polygon(50% 0,64% 36%,100% 50%,64% 64%,50% 100%,36% 64%,0 50%,36% 36%)',
  },
  {
    light: '#64142c',
    dark: '#ee4b74',
    clip: 'polygon(33% 0,67% 0,67% 33%,100% 33%,100% 67%,67% 67%,67% 100%,33% 100%,33% 67%,0 67%,0 33%,33% 33%)',
  },
];

const neutral = '#54585f';

/** The colour on white of a briefing by its place from 0. */
export const lightColourAt = (place: number): string => looks[place]?.light ?? neutral;

/** Style rules that give what belongs to a briefing its colour and shape, for the first of all briefings. */
export function slotRules(briefings: readonly { readonly id: string }[]): string {
  const first = briefings.slice(0, looks.length);
  const colours = first.map((_, place) => {
    const { light, dark } = looks[place] ?? { light: neutral, dark: neutral };
    return `--slot-${slotOf(place)}: light-dark(${light}, ${dark});`;
  });
  const own = first.map(
    ({ id }, place) =>
      `[data-briefing="${id}"]{--own:var(--slot-${slotOf(place)});--own-shape:${looks[place]?.clip}}`,
  );
  return `:root{${colours.join('')}}${own.join('')}`;
}
