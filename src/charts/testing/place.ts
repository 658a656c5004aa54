import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { IndicatorChart } from '../IndicatorChart';
import { sample } from './sample';

export const hrefOf = (path: string) => `/base${path}`;

/** Px; the emulated page has no widths of its own. */
const placeWidth = 332;

/** Gives every element of the emulated page a width, and lets React work in its own time, for the tests of one file. */
export function placeForTests(): { readonly host: () => HTMLElement } {
  let host: HTMLElement;
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, placeWidth, 300));
    host = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    host.remove();
  });
  return { host: () => host };
}

/** Waits until React has done all that a step asks of it at once. */
export async function settled(step: () => unknown): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await act(async () => {
    step();
  });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** The still of a chart of the sample: what the live chart draws in the narrow frame. */
export async function stillOf(indicatorId: string): Promise<string> {
  const page = document.createElement('div');
  const root = createRoot(page);
  const chart = createElement(IndicatorChart, { corpus: sample, indicatorId, hrefOf, width: placeWidth });
  await settled(() => root.render(chart));
  const html = `<div data-frame="narrow">${page.querySelector('svg')?.outerHTML}</div>`;
  await settled(() => root.unmount());
  return html;
}
