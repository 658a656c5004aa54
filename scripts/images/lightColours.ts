import type { PosterColours } from '../../src/export/image/framing';

const token = /(--[\w-]+):\s*(?:light-dark\(([^,()]+|rgb\([^)]*\)),[^;]*\)|([^;]+));/gu;
const used = /var\((--[\w-]+)\)/gu;

/** The colours of the light theme, read from the style sheet that names them. */
export function lightColoursOf(styleSheet: string) {
  const values = new Map<string, string>();
  for (const [, name = '', light, plain] of styleSheet.matchAll(token)) {
    // What comes later is for paper alone.
    if (!values.has(name)) values.set(name, (light ?? plain ?? '').trim());
  }
  const valueOf = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The style sheet does not name ${name}`);
    return value;
  };
  const colours: PosterColours = {
    paper: valueOf('--paper'),
    ink: valueOf('--ink'),
    soft: valueOf('--ink-soft'),
    rule: valueOf('--rule-strong'),
    mark: valueOf('--mark'),
  };
  return {
    colours,
    /** Markup with the colours themselves in place of their names; its fonts are those of what it stands in. */
    resolve: (markup: string): string =>
      markup
        .replaceAll(/ font-family="var\([^"]*\)"/gu, '')
        .replaceAll(used, (_, name: string) => valueOf(name))
        .replaceAll('currentColor', colours.ink),
  };
}
