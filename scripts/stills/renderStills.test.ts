// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { framesOf } from '../../src/charts/forms/layouts';
import { IndicatorChart } from '../../src/charts/IndicatorChart';
import { drawingForTests } from '../../src/charts/testing/drawing';
import { chartInForm, chartsOf, observationsInChart } from '../../src/domain/series';
import { linkNameOf } from '../../src/domain/format';
import { corpus } from '../../src/state/corpus';
import { firstTwo } from '../../src/state/testing/firstTwo';
import { renderStills } from './renderStills';

const hrefOf = (path: string) => `/base${path}`;
/** Of each group one; its other charts differ in which rows stand out. */
const ids = chartsOf(corpus).map(({ id }) => id);
/** A single number is not drawn small: the overview shows it as a number. */
const idsOf = {
  full: ids,
  small: ids.filter((id) => observationsInChart(corpus, id).length > 1),
};
const { host, draw } = drawingForTests();

const parsed = (html: string): Element => {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
};

const numbersOf = (text: string | null) => (text?.match(/-?[\d.]+/gu) ?? []).map(Number);

/** Where marks, words, lines and bars of a drawing stand, in the order they are drawn. */
function placesIn(drawing: Element): readonly (readonly [string, readonly number[]])[] {
  return [...drawing.querySelectorAll('circle, rect:not(clipPath *), text, path, line')]
    .filter((shape) => !shape.closest('defs'))
    .map((shape) => {
      const own = ['x', 'y', 'cx', 'cy', 'r', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'font-size'].filter(
        (name) => !(/^(?:line|path)$/u.test(shape.localName) && ['x', 'y', 'width', 'height'].includes(name)),
      );
      const moved: number[] = [];
      for (let at = shape.parentElement; at && at !== drawing; at = at.parentElement) {
        const transform = at.getAttribute('transform');
        if (transform !== null && transform !== 'scale(1)') moved.push(...numbersOf(transform));
      }
      const numbers = [...own.map((name) => Number(shape.getAttribute(name) ?? 0)), ...moved];
      return [`${shape.localName} ${shape.textContent}`, [...numbers, ...numbersOf(shape.getAttribute('d'))]];
    });
}

describe.each(['full', 'small'] as const)('the %s still', (variant) => {
  test.each(idsOf[variant])('of %s is its live chart', async (indicatorId) => {
    const { html, frames } = await renderStills({ corpus, of: indicatorId, variant, hrefOf });
    expect(html).not.toMatch(/ (?:style|class|id|tabindex)[=\s>]|recharts|clip|undefined|NaN|Infinity/u);
    const drawn = html.replaceAll(/ aria-label="[^"]*"|>[^<]*</gu, '');
    expect(drawn).not.toMatch(/[="\s,]-?\d*\.\d{3}/u);
    expect(frames.map(({ name }) => name)).toEqual(
      framesOf(chartInForm(corpus, indicatorId), variant).map(({ name }) => name),
    );
    const names = observationsInChart(corpus, indicatorId).map((observation) => [
      `/base/figures/${observation.id}`,
      linkNameOf(corpus.indicator(observation.indicator), observation),
    ]);
    const page = parsed(html);
    const charts = frames.map(({ name, width }) =>
      createElement(IndicatorChart, { key: name, corpus, indicatorId, variant, hrefOf, width }),
    );
    await draw(charts);
    const lives = [...host().querySelectorAll('svg')];
    for (const [index, { name, height }] of frames.entries()) {
      const still = page.querySelector(`[data-frame="${name}"] > svg`);
      const live = lives[index];
      if (!still || !live) throw new Error(`${name} is not drawn`);
      expect(still.getAttribute('aria-label')).toBe(live.getAttribute('aria-label'));
      expect(Math.abs(height - Number(live.getAttribute('height')))).toBeLessThan(0.01);
      const links = [...still.querySelectorAll('a[data-cite]')].map((mark) => [
        mark.getAttribute('href'),
        mark.getAttribute('aria-label'),
      ]);
      expect(new Map(links as [string, string][])).toEqual(new Map(names as [string, string][]));
      expect(links).toHaveLength(names.length);
      const [kept, fresh] = [placesIn(still), placesIn(live)];
      expect(kept.map(([what]) => what)).toEqual(fresh.map(([what]) => what));
      const far = kept.filter(([, numbers], place) =>
        numbers.some((number, part) => !(Math.abs(number - (fresh[place]?.[1][part] ?? 1e9)) < 0.01)),
      );
      expect(far).toEqual([]);
    }
  });
});

test('stills are the same each time, also when they are asked for at once', async () => {
  const ask = { corpus, variant: 'full', hrefOf } as const;
  const asked = ['internet-users', 'internet-users-rank', 'internet-users', 'population'];
  const [first, , again, other] = await Promise.all(
    asked.map((indicatorId) => renderStills({ ...ask, of: indicatorId })),
  );
  expect(again).toEqual(first);
  expect(await renderStills({ ...ask, of: 'population' })).toEqual(other);
});

test('the still of a comparison has every preferred number of its lines in each frame, and no rank', async () => {
  const of = 'internet-users~digital-economy~internet-users-rank~5g-users';
  const { html, frames } = await renderStills({ corpus: firstTwo, of, variant: 'comparison', hrefOf });
  expect(html).not.toMatch(/ (?:style|class|id|tabindex)[=\s>]|recharts|clip|undefined|NaN|Infinity/u);
  expect(frames.map(({ name }) => name)).toEqual(['narrow', 'middle', 'wide']);
  for (const { svg } of frames) {
    expect([...svg.matchAll(/data-cite="([^"]+)"/gu)].map(([, id]) => id)).toEqual([
      'internet-users.2012.cac-2022.a',
      'internet-users.2021.cac-2022.a',
      'internet-users.2023.scio-2023.b',
      'digital-economy.2012.cac-2022.a',
      'digital-economy.2021.cac-2022.a',
    ]);
  }
});
