// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Chart, chartWith } from './Chart';
import type { FailureView } from './chartProps';
import { IndicatorChart } from './IndicatorChart';
import { explainFailuresBy } from '../domain/fetching/failure';
import { failures } from '../domain/fetching/failures';
import { hrefOf, placeForTests, settled, stillOf } from './testing/place';
import { sample } from './testing/sample';

const { host } = placeForTests();
const Failed: FailureView = ({ children, failure }) => (
  <p role="alert">
    {children} {failure.words} <button type="button">{failure.remedy}</button>
  </p>
);
const shared = { corpus: sample, indicatorId: 'users', hrefOf, Failed } as const;
const offline = async () => {
  throw new TypeError('offline');
};

let root: Root | undefined;
let html = '';
beforeAll(async () => {
  explainFailuresBy(async () => failures.unreachable);
  html = await stillOf('users');
});
afterEach(() => root?.unmount());

const still = () => host().querySelector('[data-still]');
const live = () => host().querySelector('[data-live]');
const markIn = (part: Element | null, id = 'users.2') =>
  part?.querySelector<SVGElement>(`a[data-cite="${id}"]`);
const alertText = () => host().querySelector('[role="alert"]')?.textContent ?? '';
const touch = (type = 'pointerover') =>
  markIn(still())?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
const isLive = () =>
  vi.waitFor(() => expect([still() === null, live()?.getAttribute('data-live')]).toEqual([true, '']), 5000);

async function show(chart: ReactNode): Promise<void> {
  root ??= createRoot(host());
  root.render(chart);
  await vi.waitFor(() => expect(host().firstChild).not.toBeNull());
}

afterEach(() => {
  root = undefined;
});

/** As a prerendered page does: the still stands in the page, and the chart takes it over. */
async function hydrate(chart: ReactNode): Promise<void> {
  host().innerHTML = renderToString(<Chart {...shared} still={{ kind: 'html', html }} />);
  await settled(() => (root = hydrateRoot(host(), chart)));
}

describe('a still in the page', () => {
  test('is kept as it stands, without a warning, also when the chart is rendered again', async () => {
    const complaint = vi.spyOn(console, 'error');
    host().innerHTML = '';
    await hydrate(<Chart {...shared} still={{ kind: 'prerendered' }} />);
    const mark = markIn(still());
    expect(mark?.getAttribute('href')).toBe('/base/figures/users.2');
    await settled(() => root?.render(<Chart {...shared} still={{ kind: 'prerendered' }} milestones={[]} />));
    expect(markIn(still())).toBe(mark);
    expect(live()).toBeNull();
    expect(complaint).not.toHaveBeenCalled();
  });

  test.each(['pointerover', 'pointerdown', 'touchstart', 'focusin'])(
    'goes live at the first %s',
    async (type) => {
      await hydrate(<Chart {...shared} still={{ kind: 'prerendered' }} />);
      markIn(still())?.dispatchEvent(new Event(type, { bubbles: true }));
      if (type === 'pointerdown') window.dispatchEvent(new Event('click'));
      await isLive();
      expect(live()?.querySelectorAll('a[data-cite]')).toHaveLength(4);
    },
  );

  test('goes live for a scale it does not show, and stays live on the linear one', async () => {
    await hydrate(<Chart {...shared} still={{ kind: 'prerendered' }} scale="log" />);
    await isLive();
    expect(host().textContent).toContain('log scale');
    root?.render(<Chart {...shared} still={{ kind: 'prerendered' }} scale="linear" />);
    await vi.waitFor(() => expect(host().textContent).not.toContain('log scale'));
    expect(still()).toBeNull();
  });

  test('goes live for milestones', async () => {
    const { milestones } = sample.dataset;
    await hydrate(<Chart {...shared} still={{ kind: 'prerendered' }} milestones={milestones} />);
    await isLive();
    expect(live()?.querySelector('[data-names]')).not.toBeNull();
  });

  test('is not replaced between a press and its click', async () => {
    await hydrate(<Chart {...shared} still={{ kind: 'prerendered' }} />);
    const mark = markIn(still());
    touch('pointerdown');
    await vi.waitFor(() => expect(live()?.querySelectorAll('a[data-cite]')).toHaveLength(4));
    await new Promise((done) => setTimeout(done, 120));
    expect(mark?.isConnected).toBe(true);
    window.dispatchEvent(new Event('pointerup'));
    const opened = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    mark?.addEventListener('click', opened);
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await isLive();
    expect(opened).toHaveBeenCalledOnce();
  });

  test('passes its focus to the live mark of the same observation', async () => {
    await hydrate(<Chart {...shared} still={{ kind: 'prerendered' }} />);
    markIn(still(), 'users.1')?.focus();
    await isLive();
    expect(document.activeElement).toBe(markIn(live(), 'users.1'));
  });

  test('stays at work when the live chart does not come, and says so', async () => {
    const Broken = chartWith(offline);
    await hydrate(<Broken {...shared} still={{ kind: 'prerendered' }} />);
    expect(alertText()).toBe('');
    touch();
    await vi.waitFor(() => expect(alertText()).toContain('The interactive chart could not be loaded'));
    expect(markIn(still())?.getAttribute('href')).toBe('/base/figures/users.2');
    root?.render(<Broken {...shared} still={{ kind: 'prerendered' }} scale="index" />);
    await vi.waitFor(() => expect(alertText()).toContain('could not be redrawn on the index scale'));
    expect(host().querySelector('button')?.textContent).toBe('Try again');
  });

  test('comes back when the live chart fails while it is drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = chartWith(async () => () => {
      throw new Error('cannot be drawn');
    });
    await hydrate(<Broken {...shared} still={{ kind: 'prerendered' }} />);
    touch();
    await vi.waitFor(() => expect(alertText()).toContain('The interactive chart could not be loaded'));
    expect(markIn(still())).not.toBeNull();
  });
});

describe('without a still', () => {
  test.each([undefined, { kind: 'prerendered' }] as const)(
    'the live chart is drawn at once: %o',
    async (kept) => {
      await show(<Chart {...shared} still={kept} />);
      await isLive();
      await vi.waitFor(() => expect(live()?.querySelectorAll('a[data-cite]')).toHaveLength(4));
      expect(host().querySelector('[data-pending]')).toBeNull();
    },
  );

  test('the next chart needs no waiting', async () => {
    const Next = chartWith(async () => IndicatorChart);
    await show(<Next {...shared} />);
    await isLive();
    root?.render(<Next {...shared} indicatorId="cities" />);
    await vi.waitFor(() => expect(live()?.querySelector('a[data-cite^="cities"]')).not.toBeNull());
    expect(renderToString(<Next {...shared} />)).toContain('data-live=""');
  });

  test('a chart that does not come is told', async () => {
    const Broken = chartWith(offline);
    await show(<Broken {...shared} />);
    await vi.waitFor(() => expect(alertText()).toContain('The chart could not be loaded'));
    expect(host().querySelector('[data-pending]')).toBeNull();
  });
});
