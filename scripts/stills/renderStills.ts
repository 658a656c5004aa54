import type { ReactElement } from 'react';
import type { Root } from 'react-dom/client';
import type { Corpus } from '../../src/domain/corpus';
import { indexRoleOf } from '../../src/domain/comparison';
import { chartInForm, observationsInChart, seriesOf } from '../../src/domain/series';
import type { ChartScale } from '../../src/charts/scales/scale';
import { type Frame, type FrameName, wideFrames } from '../../src/charts/frame/frames';
import { framesOf } from '../../src/charts/forms/layouts';
import type { StillVariant } from '../../src/ui/useStill';
import { withEmulatedDom } from './emulatedDom';
import { markupOf } from './markup';

export type StillAsk = {
  readonly corpus: Corpus;
  /** The indicator, or the indicators of a comparison joined by `~`. */
  readonly of: string;
  readonly variant: Exclude<StillVariant, 'page'>;
  /** Address of a path of the site. */
  readonly hrefOf: (path: string) => string;
  /** Of one indicator; linear and without milestones unless told otherwise. */
  readonly scale?: ChartScale;
  readonly hasMilestones?: boolean;
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

let root: { readonly host: Element; readonly react: Root } | undefined;

/** Any drawing, at the sizes it is shown at. */
export type DrawingAsk = {
  readonly frames: readonly Frame[];
  /** How many links each of its frames has. */
  readonly marks: number;
  /** Imports what it is drawn with, which looks for a page when it is first imported; then draws a frame. */
  readonly load: () => Promise<(frame: Frame) => ReactElement>;
};

async function render({ frames, marks, load }: DrawingAsk): Promise<RenderedStill> {
  const { createElement, Fragment } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const { flushSync } = await import('react-dom');
  const draw = await load();
  if (!root) {
    const host = document.createElement('div');
    root = { host, react: createRoot(host) };
  }
  const { host, react } = root;
  const drawings = frames.map((frame) => createElement(Fragment, { key: frame.name }, draw(frame)));
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

/** Draws the stills of any drawing, one after the other: they share an emulated page. */
export function renderDrawingStills(ask: DrawingAsk): Promise<RenderedStill> {
  const next = last.then(() => withEmulatedDom(() => render(ask)));
  last = next.catch(() => undefined);
  return next;
}

/** Draws the stills of several series on one index; `of` joins their indicators by `~`. */
function renderComparison({ corpus, of, hrefOf }: StillAsk): Promise<RenderedStill> {
  const compared = of
    .split('~')
    .map((id) => ({ corpus, series: seriesOf(corpus, id) }))
    .filter(({ series }) => indexRoleOf(series) === 'line');
  return renderDrawingStills({
    frames: wideFrames,
    marks: compared.flatMap(({ series }) => series.points).length,
    load: async () => {
      const { createElement } = await import('react');
      const { ComparisonDrawing } = await import('../../src/charts/forms/comparison/ComparisonDrawing');
      return ({ width }) =>
        createElement(ComparisonDrawing, { ask: { compared, scale: 'log', width }, hrefOf });
    },
  });
}

/** Draws the stills of a chart. */
export function renderStills(ask: StillAsk): Promise<RenderedStill> {
  const { corpus, of, variant, hrefOf, scale = 'linear', hasMilestones = false } = ask;
  if (variant === 'comparison') return renderComparison(ask);
  const milestones = hasMilestones ? corpus.dataset.milestones : [];
  const chart = chartInForm(corpus, of);
  const shared = { ...chart, variant, scale, milestones } as const;
  return renderDrawingStills({
    frames: framesOf(chart, variant),
    marks: observationsInChart(corpus, of, chart.form).length,
    load: async () => {
      const { createElement } = await import('react');
      const { Drawing } = await import('../../src/charts/forms/Drawing');
      return ({ width }) => createElement(Drawing, { ask: { ...shared, width }, hrefOf });
    },
  });
}
