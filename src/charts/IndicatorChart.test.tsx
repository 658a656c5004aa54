// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chartInForm } from '../domain/series';
import { ChartLegend } from './legend/ChartLegend';
import { IndicatorChart } from './IndicatorChart';
import { layoutOf } from './forms/layouts';
import { sample } from './testing/sample';
import { drawingForTests } from './testing/drawing';

const hrefOf = (path: string) => `/base${path}`;
const { host, draw } = drawingForTests();

const share = (value: number, from: number, to: number) => (value - from) / (to - from);
const marks = () => [...host().querySelectorAll<SVGAElement>('svg a[data-cite]')];
const texts = () => [...host().querySelectorAll('svg text')].map((text) => text.textContent);

test('marks are links that say what they open', async () => {
  await draw(<IndicatorChart corpus={sample} indicatorId="users" hrefOf={hrefOf} width={720} />);
  expect(marks().map((mark) => mark.getAttribute('href'))).toEqual([
    '/base/figures/users.0',
    '/base/figures/users.1',
    '/base/figures/users.2',
    '/base/figures/users.3',
  ]);
  expect(marks()[2]?.getAttribute('aria-label')).toBe('Users, 2021: over 1.03 billion. Open citation');
});

test.each(['linear', 'log', 'index'] as const)(
  'marks stand where the layout puts them: %s',
  async (scale) => {
    const ask = { corpus: sample, indicatorId: 'users', scale, variant: 'full', milestones: [] } as const;
    await draw(<IndicatorChart {...ask} hrefOf={hrefOf} width={720} height={400} />);
    const layout = layoutOf({ ...chartInForm(sample, 'users'), ...ask, width: 720, height: 400 });
    if (layout.form !== 'along-time') throw new Error('not along time');
    const { plot, x, y } = layout;
    const project = scale === 'log' ? Math.log : (value: number) => value;
    const left = plot.left + x.padding.left;
    const [low, high] = [project(y.domain[0]), project(y.domain[1])];
    for (const [index, { year, value, shift }] of layout.marks.entries()) {
      const target = marks()[index]?.querySelector('[data-target]');
      const across = share(year, ...x.domain) * (plot.right - x.padding.right - left);
      expect(Number(target?.getAttribute('cx'))).toBeCloseTo(left + across + shift, 1);
      const up = share(project(value), low, high) * (plot.bottom - plot.top);
      expect(Number(target?.getAttribute('cy'))).toBeCloseTo(plot.bottom - up, 1);
    }
  },
);

test('a bar runs from zero to its mark', async () => {
  await draw(<IndicatorChart corpus={sample} indicatorId="villages" hrefOf={hrefOf} width={720} />);
  const layout = layoutOf({
    ...chartInForm(sample, 'villages'),
    scale: 'linear',
    variant: 'full',
    milestones: [],
    width: 720,
  });
  const bar = marks()[2]?.querySelector('rect[fill-opacity]');
  expect(Number(bar?.getAttribute('x'))).toBe(layout.plot.left);
  expect(Number(bar?.getAttribute('width'))).toBeCloseTo(0.9 * (layout.plot.right - layout.plot.left), 1);
});

test('milestones are drawn as numbered flags on a time axis only', async () => {
  const shared = { corpus: sample, milestones: sample.dataset.milestones, hrefOf, width: 960 };
  await draw(<IndicatorChart {...shared} indicatorId="users" />);
  expect(texts()).toContain('2–3');
  await draw(<IndicatorChart {...shared} indicatorId="cities" />);
  expect(texts()).not.toContain('2–3');
});

test('the legend names only what occurs', async () => {
  await draw(<ChartLegend chart={chartInForm(sample, 'reach')} />);
  for (const word of ['August 2022 briefing', 'as printed, no hedge', 'in between'])
    expect(host().textContent).toContain(word);
  for (const word of ['March 2023', '“over”', 'inferred', 'stated elsewhere'])
    expect(host().textContent).not.toContain(word);
  await draw(<ChartLegend chart={chartInForm(sample, 'stations')} />);
  expect(host().textContent).toContain('about: “around”');
  expect(host().textContent).not.toContain('in between');
});
