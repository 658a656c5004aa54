import type { PageStill, WholeSite } from '../../src/app/pages/page';
import { pages } from '../../src/app/pages/registry';
import { stillVariantsOf } from '../../src/app/embed/stillVariants';
import type { Corpus } from '../../src/domain/corpus';
import { pageOf } from '../../src/domain/pages';
import type { Slice, SliceAsk } from '../../src/domain/slice';
import type { StillSource, StillVariant } from '../../src/ui/useStill';
import { type DrawTask, drawTask } from '../stills/drawTask';

type StillTask = Extract<DrawTask, { readonly kind: 'still' }>;
/** Another drawing of a chart than the one its page shows first. */
type Other = Required<Pick<StillTask, 'scale' | 'hasMilestones'>>;

const keyOf = (of: string, variant: StillVariant) => `${of} ${variant}`;
const keyOfOther = (of: string, { scale, hasMilestones }: Other) => `${of} ${scale} ${hasMilestones}`;

/** The drawings of a page. */
export type Stills = {
  readonly of: StillSource;
  /** A chart drawn otherwise than its page shows it first. */
  readonly other: (what: string, other: Other) => string;
  readonly count: number;
};

type StillsAsk = {
  readonly corpus: Corpus;
  readonly site: WholeSite;
  readonly sliceOf: (ask: SliceAsk) => Slice;
  /** Whether the embed of the page is made, too, which can show a chart with milestones. */
  readonly hasEmbeds: boolean;
};

/** Draws what a page shows that is drawn, and of a chart what may be shown in its place; one thing after the other. */
export async function drawStillsOf(path: string, ask: StillsAsk): Promise<Stills> {
  const { corpus, site, sliceOf, hasEmbeds } = ask;
  const page = pageOf(path);
  const drawn = new Map<string, string>();
  const draw = async (key: string, task: DrawTask) => void drawn.set(key, (await drawTask(task)).toString());
  const drawStill = async ({ of, variant }: PageStill): Promise<void> => {
    const key = keyOf(of, variant);
    if (variant === 'page') return draw(key, { kind: 'briefings', records: { dataset: corpus.dataset } });
    // All drawings of a chart are made of the same records.
    const records = sliceOf({ citations: [], charts: of.split('~') });
    await draw(key, { kind: 'still', records, of, variant });
    const others = variant === 'full' ? stillVariantsOf(corpus, of) : [];
    for (const { scale, hasMilestones } of others) {
      if (hasMilestones && !hasEmbeds) continue;
      await draw(keyOfOther(of, { scale, hasMilestones }), {
        kind: 'still',
        records,
        of,
        variant,
        scale,
        hasMilestones,
      });
    }
  };
  for (const still of pages[page.kind].stills?.('id' in page ? page.id : '', site) ?? [])
    await drawStill(still);
  const found = (key: string): string => {
    const still = drawn.get(key);
    if (still === undefined) throw new Error(`No still was drawn of ${key}`);
    return still;
  };
  return {
    of: (what, variant) => found(keyOf(what, variant)),
    other: (what, other) => found(keyOfOther(what, other)),
    count: [...drawn.values()].filter((still) => still !== '').length,
  };
}
