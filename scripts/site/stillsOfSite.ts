import type { ChartScale } from '../../src/charts/scales/scale';
import type { StillSource, StillVariant } from '../../src/ui/useStill';
import type { SiteAsk } from './siteAsk';

const keyOf = (of: string, variant: StillVariant) => `${of} ${variant}`;

export type Stills = ReturnType<typeof createStills>;

/** The stills that the pages being written need: drawn before a page, and dropped after it. */
export function createStills({ corpus, rendering }: Pick<SiteAsk, 'corpus' | 'rendering'>) {
  const drawn = new Map<string, string>();
  let count = 0;
  const of: StillSource = (what, variant) => {
    const still = drawn.get(keyOf(what, variant));
    if (still === undefined) throw new Error(`No still was drawn of ${what}, ${variant}`);
    return still;
  };
  return {
    of,
    count: () => count,
    draw: async (what: string, variant: Exclude<StillVariant, 'page'>) => {
      if (drawn.has(keyOf(what, variant))) return;
      const { hrefOf } = rendering;
      const { html } = await rendering.renderStills({ corpus, of: what, variant, hrefOf });
      drawn.set(keyOf(what, variant), html);
      count += 1;
    },
    /** Draws a chart otherwise than its page shows it first; nothing is kept. */
    drawOther: async (
      what: string,
      other: { readonly scale: ChartScale; readonly hasMilestones: boolean },
    ) => {
      const { hrefOf } = rendering;
      const { html } = await rendering.renderStills({ corpus, of: what, variant: 'full', hrefOf, ...other });
      count += 1;
      return html;
    },
    /** Keeps a drawing of a page's own under its name. */
    keep: (name: string, still: { readonly html: string } | undefined) => {
      if (!still) return;
      drawn.set(keyOf(name, 'page'), still.html);
      count += 1;
    },
    drop: (what: string, variant: StillVariant) => void drawn.delete(keyOf(what, variant)),
  };
}
