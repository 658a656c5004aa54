// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { IndicatorChart } from '../../charts/IndicatorChart';
import { type ChartLayout, layoutOf } from '../../charts/forms/layouts';
import { describeChart } from '../../charts/forms/descriptions';
import { linesWidth } from '../../charts/labels/textWidth';
import { linkNameOf } from '../../domain/format';
import { chartInForm, observationsInChart } from '../../domain/series';
import { corpus } from '../../state/corpus';
import { firstTwo } from '../../state/testing/firstTwo';
import { drawingForTests } from '../../charts/testing/drawing';

const ids = corpus.dataset.indicators.map((indicator) => indicator.id);
const { host, draw } = drawingForTests();

describe.each(['full', 'small'] as const)('drawn %s', (variant) => {
  const size = variant === 'full' ? { width: 960 } : { width: 340, height: 190 };

  test.each(ids)('%s links each of its observations once', async (id) => {
    await draw(
      <IndicatorChart corpus={corpus} indicatorId={id} variant={variant} hrefOf={(path) => path} {...size} />,
    );
    const names = new Map(
      [...host().querySelectorAll('svg a[data-cite]')].map((mark) => [
        mark.getAttribute('href'),
        mark.getAttribute('aria-label'),
      ]),
    );
    const expected = observationsInChart(corpus, id);
    expect(host().querySelectorAll('svg a')).toHaveLength(expected.length);
    for (const observation of expected) {
      const name = linkNameOf(corpus.indicator(observation.indicator), observation);
      expect(names.get(`/figures/${observation.id}`)).toBe(name);
    }
    expect(host().innerHTML).not.toMatch(/undefined|NaN|Infinity/u);
    expect(host().querySelectorAll('svg [style], svg style')).toHaveLength(0);
  });
});

/** Left and right end of words. */
function endsOf(x: number, width: number, anchor: 'start' | 'middle' | 'end'): readonly [number, number] {
  if (anchor === 'middle') return [x - width / 2, x + width / 2];
  return anchor === 'end' ? [x - width, x] : [x, x + width];
}

/** Left and right end of everything a layout places by hand. */
function extentsOf(layout: ChartLayout): readonly (readonly [number, number])[] {
  if (layout.form === 'tally') return layout.marks.map(({ x }) => [x - 12, x + 12]);
  if (layout.form !== 'along-time') {
    return layout.rows.flatMap(({ texts }) =>
      texts.map(({ x, lines, size, anchor }) => endsOf(x, linesWidth(lines, size), anchor)),
    );
  }
  const { plot, x, marks } = layout;
  const [from, to] = x.domain;
  const left = plot.left + x.padding.left;
  const span = plot.right - x.padding.right - left;
  return marks.flatMap(({ year, shift, label }) => {
    const middle = left + ((year - from) / (to - from)) * span + shift;
    return label ? [endsOf(middle + label.x, linesWidth(label.lines, label.size), label.anchor)] : [];
  });
}

describe.each([320, 360, 768, 1136])('at %i px', (width) => {
  test.each(['linear', 'log', 'index'] as const)('no chart cuts its words: %s', (scale) => {
    for (const indicatorId of ids) {
      for (const variant of ['full', 'small'] as const) {
        const { milestones } = corpus.dataset;
        const layout = layoutOf({ ...chartInForm(corpus, indicatorId), scale, variant, milestones, width });
        const cut = extentsOf(layout).filter(([left, right]) => left < -0.5 || right > width + 0.5);
        expect(cut, `${indicatorId}, ${variant}`).toEqual([]);
      }
    }
  });
});

// With a third briefing, three periods of internet users end within two years: narrow charts have no room for all words.
test.each([
  [320, firstTwo],
  [360, firstTwo],
  [768, corpus],
  [1136, corpus],
] as const)('at %i px every mark along time has its words', (width, of) => {
  for (const { id: indicatorId } of of.dataset.indicators) {
    for (const scale of ['linear', 'log', 'index'] as const) {
      const layout = layoutOf({
        ...chartInForm(of, indicatorId),
        scale,
        variant: 'full',
        milestones: [],
        width,
      });
      const marks = layout.form === 'along-time' ? layout.marks : [];
      const silent = marks.filter(({ label }) => !label).map(({ mark }) => mark.observation.id);
      expect(`${scale}: ${silent.join()}`).toBe(`${scale}: `);
    }
  }
});

test('every printed number of every chart is in its description', () => {
  for (const id of ids) {
    const text = describeChart(chartInForm(corpus, id)).join(' ');
    for (const { quantity } of observationsInChart(corpus, id)) expect(text).toContain(quantity.printed);
    expect(text).not.toMatch(/undefined|NaN/u);
  }
});
