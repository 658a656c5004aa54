import { chartInForm } from '../../domain/series';
import { expect, test } from 'vitest';
import { corpus } from '../../state/corpus';
import { embedHeightOf, figureEmbedHeightOf } from '../../charts/picture/embedHeight';
import { frameFor } from '../../charts/frame/frames';
import { framesOf, layoutOf } from '../../charts/forms/layouts';

const ids = corpus.dataset.indicators.map(({ id }) => id);

/** Letters of the sentence a number stands in. */
const sentenceLength = (id: string) =>
  corpus.quotation(corpus.observation(id)?.citation.quotation ?? '').exact.length;

test.each([320, 640, 960])('at %i px every chart has room for its drawing and words', (width) => {
  for (const indicatorId of ids) {
    const chart = chartInForm(corpus, indicatorId);
    const frame = frameFor(framesOf(chart, 'full'), width - 32);
    const ask = { ...chart, scale: 'linear', variant: 'full', milestones: [] } as const;
    const { size } = layoutOf({ ...ask, width: frame.width });
    const drawn = (size.height / frame.width) * Math.min(width - 32, frame.most);
    const height = embedHeightOf(corpus, indicatorId, width);
    expect(height).toBeGreaterThan(drawn + 120);
    expect(height).toBeLessThan(drawn + 700);
    expect(height % 10).toBe(0);
  }
});

test('a number has more room where its sentence is longer, and less in a wide frame', () => {
  const sorted = corpus.dataset.observations
    .map(({ id }) => id)
    .toSorted((a, b) => sentenceLength(a) - sentenceLength(b));
  const [short = '', long = ''] = [sorted[0], sorted.at(-1)];
  expect(figureEmbedHeightOf(corpus, long, 320)).toBeGreaterThan(figureEmbedHeightOf(corpus, short, 320));
  expect(figureEmbedHeightOf(corpus, long, 960)).toBeLessThan(figureEmbedHeightOf(corpus, long, 320));
});
