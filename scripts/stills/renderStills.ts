import type { Root } from 'react-dom/client';
import type { Corpus } from '../../src/domain/corpus';
import { indexRoleOf } from '../../src/domain/comparison';
import { chartFormOf, observationsInChart, seriesOf } from '../../src/domain/series';
import { type FrameName, framesOf } from '../../src/charts/frames';
import type { StillVariant } from '../../src/ui/useStill';
import { withPage } from './emulatedPage';
import { markupOf } from './markup';

export type StillAsk = {
  readonly corpus: Corpus;
  /** The indicator, or the indicators of a comparison joined by `~`. */
  readonly of: string;
  readonly variant: StillVariant;
  /** Address of a path of the site. */
  readonly hrefOf: (path: string) => string;
};

/** One frame of a still; sizes in px of the drawing. */
type StillFrame = {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  /** An `<svg>` for a page: its colours are custom properties, its font is the page's. */
  readonly svg: string;
};

export type RenderedStill = {
  /** All frames, of which the style shows the one that suits its place. */
  readonly html: string;
  readonly frames: readonly StillFrame[];
};

const turn = () => new Promise((done) => setImmediate(done));

/** More than the library's steps of drawing; a drawing that needs more has gone wrong. */
const mostTurns = 200;

/** Waits until a drawing has all its marks and has not changed for a turn in which everything due has run. */
async function settle(host: Element, marks: number): Promise<readonly string[]> {
  let before = '';
  for (let turns = 0; turns < mostTurns; turns += 1) {
    await turn();
    if (host.querySelectorAll('a').length < marks) continue;
    const drawn = [...host.querySelectorAll('svg')].map(markupOf);
    const now = drawn.join('');
    if (now === before) return drawn;
    before = now;
  }
  throw new Error(`A chart was not drawn in ${mostTurns} turns`);
}

/** What is drawn in each frame, and how many marks each then has. */
async function drawingsOf({ corpus, of, variant, hrefOf }: StillAsk) {
  const { createElement } = await import('react');
  if (variant === 'comparison') {
    const { ComparisonDrawing } = await import('../../src/charts/ComparisonDrawing');
    const compared = of
      .split('~')
      .map((id) => ({ corpus, series: seriesOf(corpus, id) }))
      .filter(({ series }) => indexRoleOf(series) === 'line');
    const frames = framesOf('line', 'full');
    const drawings = frames.map(({ name, width }) =>
      createElement(ComparisonDrawing, {
        key: `${of} ${name}`,
        ask: { compared, scale: 'log', width },
        hrefOf,
      }),
    );
    return { frames, drawings, marks: compared.flatMap(({ series }) => series.points).length };
  }
  const { Drawing } = await import('../../src/charts/Drawing');
  const frames = framesOf(chartFormOf(corpus, of), variant);
  const shared = { corpus, indicatorId: of, variant, scale: 'linear', milestones: [] } as const;
  const drawings = frames.map(({ name, width }) =>
    createElement(Drawing, { key: `${of} ${name}`, ask: { ...shared, width }, hrefOf }),
  );
  return { frames, drawings, marks: observationsInChart(corpus, of).length };
}

let root: { readonly host: Element; readonly react: Root } | undefined;

async function render(ask: StillAsk): Promise<RenderedStill> {
  const { createRoot } = await import('react-dom/client');
  const { flushSync } = await import('react-dom');
  const { frames, drawings, marks } = await drawingsOf(ask);
  if (!root) {
    const host = document.createElement('div');
    root = { host, react: createRoot(host) };
  }
  const { host, react } = root;
  flushSync(() => react.render(drawings));
  const drawn = await settle(host, marks * frames.length);
  flushSync(() => react.render(null));
  // React has work left that looks for a page, the more so in development: it must run while there is one.
  await turn();
  await turn();
  const stills = frames.map(({ name, width }, index): StillFrame => {
    const svg = drawn[index] ?? '';
    return { name, width, height: Number(/viewBox="0 0 \S+ ([\d.]+)"/u.exec(svg)?.[1]), svg };
  });
  return {
    html: stills.map(({ name, svg }) => `<div data-frame="${name}">${svg}</div>`).join(''),
    frames: stills,
  };
}

let last: Promise<unknown> = Promise.resolve();

/** Draws the stills of a chart, one chart after the other: they share an emulated page. */
export function renderStills(ask: StillAsk): Promise<RenderedStill> {
  const next = last.then(() => withPage(() => render(ask)));
  last = next.catch(() => undefined);
  return next;
}
