import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Frame, frameFor, pairFrames, smallFrames, wideFrames } from './frames';

const css = readFileSync(new URL('../charts.module.css', import.meta.url), 'utf8');
const frames = new Map([...wideFrames, ...pairFrames, ...smallFrames].map((frame) => [frame.name, frame]));

/** The condition under which a still shows a frame. */
function shownAt(name: string): string | undefined {
  const [, condition] =
    css.match(new RegExp(`@container \\(([^)]*)\\) \\{[^}]*\\[data-frame="${name}"\\][^}]*\\}`, 'u')) ?? [];
  return condition;
}

test('stills and live charts change their frame at the same width', () => {
  const [narrow, middle] = wideFrames.map(({ below }) => below);
  expect(shownAt('narrow')).toBe(`width < ${narrow}px`);
  expect(shownAt('middle')).toBe(`${narrow}px <= width < ${middle}px`);
  expect(shownAt('wide')).toBe(`width >= ${middle}px`);
  expect(shownAt('pair')).toBe(`width >= ${middle}px`);
  expect(pairFrames.map(({ below }) => below)).toEqual([narrow, middle, Infinity]);
});

test.each([...frames.values()])('$name is scaled up as far as the style says', ({ name, most }: Frame) => {
  const rule = css.match(new RegExp(`\\.chart \\[data-frame="${name}"\\] \\{([^}]*)\\}`, 'u'))?.[1];
  expect(rule).toContain(`max-inline-size: ${most}px;`);
});

test('a pair is scaled like the wide charts', () => {
  expect(css).toContain(`calc(100% * ${frames.get('pair')?.width} / ${frames.get('wide')?.width})`);
});

/** Content widths from an embed of 320 px to a wide page. */
test.each([288, 328, 379, 552, 706, 768, 944, 1136])('at %i px words keep a readable size', (width) => {
  for (const sizes of [wideFrames, smallFrames]) {
    const frame = frameFor(sizes, width);
    const scale = Math.min(width, frame.most) / frame.width;
    expect(scale).toBeGreaterThan(0.85);
    expect(scale).toBeLessThanOrEqual(1.25);
  }
});
