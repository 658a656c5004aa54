// @vitest-environment happy-dom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ChartTooltips } from './ChartTooltips';
import { onFirstChartInteraction } from './firstChartInteraction';
import { placeForTests, settled, stillOf } from '../testing/place';
import { sample } from '../testing/sample';

const { host } = placeForTests();
let root: Root;
let html = '';
beforeAll(async () => {
  html = await stillOf('users');
});
beforeEach(() => {
  host().innerHTML = `<div data-chart="users"><div data-still>${html}</div></div><p></p>`;
  root = createRoot(host().appendChild(document.createElement('div')));
});
afterEach(() => settled(() => root.unmount()));

const draw = (initialMark?: SVGElement, cited?: string) =>
  settled(() => root.render(<ChartTooltips corpus={sample} initialMark={initialMark} cited={cited} />));
const markIn = (part: string, id = 'users.3') => {
  const mark = host().querySelector<SVGElement>(`[${part}] a[data-cite="${id}"]`);
  if (!mark) throw new Error(`No mark ${id}`);
  return mark;
};
const point = (mark: Element | null, type = 'pointerover', pointerType = 'mouse') =>
  settled(() => mark?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType })));
const press = (key: string) =>
  settled(() => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const tooltip = () => document.querySelector('[role="tooltip"]');

/** Replaces the still by a live chart of the same marks. */
const swap = () =>
  settled(() => {
    const chart = host().querySelector('[data-chart]');
    if (chart) chart.innerHTML = `<div data-live="">${html}</div>`;
  });

test('a mark under the pointer describes itself until Escape, which goes no further', async () => {
  await draw();
  const reached = vi.fn<() => void>();
  document.addEventListener('keydown', reached);
  await point(markIn('data-still'));
  expect(tooltip()?.textContent).toMatch(/1\.067 billion.*1,067,000,000 people.*\[by Mar 2023\], inferred/u);
  expect(markIn('data-still').getAttribute('aria-describedby')).toBe(tooltip()?.id);
  await press('Escape');
  expect(tooltip()).toBeNull();
  expect(reached).not.toHaveBeenCalled();
  document.removeEventListener('keydown', reached);
});

test('a press on a mark, which opens its citation, takes the tooltip away until the pointer comes back', async () => {
  await draw();
  await point(markIn('data-still'));
  expect(tooltip()).not.toBeNull();
  await point(markIn('data-still'), 'click');
  await point(markIn('data-still'));
  expect(tooltip()).toBeNull();
  await point(markIn('data-still'), 'pointerout');
  await point(markIn('data-still'));
  expect(tooltip()).not.toBeNull();
});

test('the number whose citation is open has none, the others have', async () => {
  await draw(undefined, 'users.3');
  await point(markIn('data-still'));
  expect(tooltip()).toBeNull();
  await point(markIn('data-still', 'users.1'));
  expect(tooltip()).not.toBeNull();
});

test('a tooltip stays open while the still gives way to the live chart', async () => {
  await draw();
  await point(markIn('data-still'));
  const open = tooltip();
  await swap();
  expect(tooltip()).toBe(open);
  expect(markIn('data-live').getAttribute('aria-describedby')).toBe(open?.id);
  await point(markIn('data-live'));
  expect(tooltip()).toBe(open);
});

test('what was dismissed does not come back with the live chart, but with the pointer', async () => {
  await draw();
  await point(markIn('data-still'));
  await press('Escape');
  await swap();
  await point(markIn('data-live'));
  expect(tooltip()).toBeNull();
  await point(markIn('data-live'), 'pointerout');
  await point(markIn('data-live'));
  expect(tooltip()).not.toBeNull();
});

test('it closes with a chart that is gone', async () => {
  await draw();
  await point(markIn('data-still'));
  await settled(() => host().querySelector('[data-chart]')?.remove());
  expect(tooltip()).toBeNull();
});

test('numbers that are not known yet, and links outside charts, have none', async () => {
  await draw();
  markIn('data-still').dataset.cite = 'users.unknown';
  await point(markIn('data-still', 'users.unknown'));
  expect(tooltip()).toBeNull();
  const other = host().querySelector('p');
  if (other) other.innerHTML = '<a data-cite="users.3">1.067 billion</a>';
  await point(host().querySelector('p a'));
  expect(tooltip()).toBeNull();
});

test('a finger opens none, but shows the names of a flag it presses', async () => {
  await draw();
  await point(markIn('data-still'), 'pointerover', 'touch');
  expect(tooltip()).toBeNull();
  const mark = markIn('data-still');
  mark.setAttribute('data-names', '2021: law');
  mark.removeAttribute('data-cite');
  await point(mark, 'click');
  expect(tooltip()?.textContent).toBe('2021: law');
});

test('the first touch of any chart is told once, with the mark the tooltip opens for', async () => {
  const told = vi.fn<(mark: SVGElement | undefined) => void>();
  const stop = onFirstChartInteraction(document, told);
  await point(host().querySelector('p'));
  expect(told).not.toHaveBeenCalled();
  await point(markIn('data-still'));
  await point(markIn('data-still', 'users.0'));
  expect(told.mock.calls).toEqual([[markIn('data-still')]]);
  stop();
  await draw(markIn('data-still'));
  expect(tooltip()).toBeNull();
  await settled(() => root.render(null));
  markIn('data-still').focus();
  await draw(markIn('data-still'));
  expect(tooltip()?.textContent).toContain('1.067 billion');
});
