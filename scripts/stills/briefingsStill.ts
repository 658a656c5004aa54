import { wideFrames } from '../../src/charts/frame/frames';
import type { Corpus } from '../../src/domain/corpus';
import { latestTwoOf, inBoth, twoBriefingsOf } from '../../src/domain/twoBriefings';
import { type RenderedStill, renderDrawingStills } from './renderStills';

type Ask = { readonly corpus: Corpus; readonly hrefOf: (path: string) => string };

/** The still of the chart of two briefings; undefined where there is nothing to set beside. */
export async function renderBriefingsStill({ corpus, hrefOf }: Ask): Promise<RenderedStill | undefined> {
  const sides = latestTwoOf(corpus);
  const two = sides && twoBriefingsOf(...sides);
  const pairs = two ? inBoth(two) : [];
  if (!two || pairs.length === 0) return undefined;
  return renderDrawingStills({
    frames: wideFrames,
    marks: pairs.length * 2,
    load: async () => {
      const { createElement } = await import('react');
      const { DumbbellChart } = await import('../../src/charts/forms/dumbbell/DumbbellChart');
      return ({ width }) => createElement(DumbbellChart, { ask: { corpus, two, width }, hrefOf });
    },
  });
}
