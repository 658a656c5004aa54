import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markShapes } from '../../domain/slots';
import { colourOf, colours } from './look';

const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
const lightOf = (name: string) =>
  new RegExp(`--${name}: light-dark\\(#(\\w{6}),`, 'u').exec(tokens)?.[1]?.toUpperCase();

it('has the light colours of the site', () => {
  const names = {
    paper: 'paper',
    ink: 'ink',
    inkSoft: 'ink-soft',
    rule: 'rule',
    ruleStrong: 'rule-strong',
    accent: 'accent',
  };
  for (const [key, name] of Object.entries(names))
    expect(colours[key as keyof typeof colours]).toBe(lightOf(name));
});

it('has the neutral colour of the site for briefings beyond the designed ones', () => {
  expect(colourOf(markShapes.length)).toBe(lightOf('slot-0'));
  expect(new Set([...markShapes.keys()].map(colourOf)).size).toBe(markShapes.length);
});
