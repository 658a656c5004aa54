import type { PosterColours } from '../../export/image/framing';

/** The colours of a theme by the custom properties that name them, as the browser resolves them. */
export function coloursIn(theme: 'light' | 'dark') {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.colorScheme = theme;
  const known = new Map<string, string>();
  const colourOf = (property: string): string => {
    const found = known.get(property);
    if (found !== undefined) return found;
    probe.style.color = `var(${property})`;
    const colour = getComputedStyle(probe).color;
    known.set(property, colour);
    return colour;
  };
  const colours: PosterColours = {
    paper: colourOf('--paper'),
    ink: colourOf('--ink'),
    soft: colourOf('--ink-soft'),
    rule: colourOf('--rule-strong'),
    mark: colourOf('--mark'),
  };
  return {
    colours,
    /** Markup with the colours themselves in place of their names; its fonts are those of what it stands in. */
    resolve: (markup: string) =>
      markup
        .replaceAll(/ font-family="var\([^"]*\)"/gu, '')
        .replaceAll(/var\((--[\w-]+)\)/gu, (_, property: string) => colourOf(property))
        .replaceAll('currentColor', colours.ink),
    done: () => probe.remove(),
  };
}
