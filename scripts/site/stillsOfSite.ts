import type { StillSource } from '../../src/ui/useStill';
import type { SiteAsk } from './prerenderSite';

type Variant = Parameters<StillSource>[1];

const keyOf = (indicatorId: string, variant: Variant) => `${indicatorId} ${variant}`;

/** The stills that the pages being written need: drawn before a page, and dropped after it. */
export function createStills({ corpus, rendering }: Pick<SiteAsk, 'corpus' | 'rendering'>) {
  const drawn = new Map<string, string>();
  let count = 0;
  const of: StillSource = (indicatorId, variant) => {
    const still = drawn.get(keyOf(indicatorId, variant));
    if (still === undefined) throw new Error(`No still was drawn of ${indicatorId}, ${variant}`);
    return still;
  };
  return {
    of,
    count: () => count,
    draw: async (indicatorId: string, variant: Exclude<Variant, 'page'>) => {
      const { hrefOf } = rendering;
      const { html } = await rendering.renderStills({ corpus, indicatorId, variant, hrefOf });
      drawn.set(keyOf(indicatorId, variant), html);
      count += 1;
    },
    /** Keeps a drawing of a page's own under its name. */
    keep: (name: string, still: { readonly html: string } | undefined) => {
      if (!still) return;
      drawn.set(keyOf(name, 'page'), still.html);
      count += 1;
    },
    drop: (indicatorId: string, variant: Variant) => void drawn.delete(keyOf(indicatorId, variant)),
  };
}
