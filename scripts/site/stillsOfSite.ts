import type { PageStill, WholeSite } from '../../src/app/pages/page';
import type { Corpus } from '../../src/domain/corpus';
import { pageOf } from '../../src/domain/pages';
import type { createSliceMaker } from '../../src/domain/slice';
import type { StillSource, StillVariant } from '../../src/ui/useStill';
import type { DrawTask } from '../stills/drawTask';
import type { Drawers } from './drawers';
import type * as Rendering from './rendering';

type StillTask = Extract<DrawTask, { readonly kind: 'still' }>;
/** Another drawing of a chart than the one its page shows first. */
type Other = Required<Pick<StillTask, 'scale' | 'hasMilestones'>>;

const keyOf = (of: string, variant: StillVariant) => `${of} ${variant}`;
const keyOfOther = (of: string, { scale, hasMilestones }: Other) => `${of} ${scale} ${hasMilestones}`;

export type Stills = ReturnType<typeof createStills>;

type StillsAsk = {
  readonly corpus: Corpus;
  readonly rendering: Pick<typeof Rendering, 'pages' | 'stillVariantsOf'>;
  readonly site: WholeSite;
  readonly makeSlice: ReturnType<typeof createSliceMaker>;
  readonly drawers: Pick<Drawers, 'draw' | 'count'>;
  /** Paths of the pages that are made, in their order. */
  readonly paths: readonly string[];
  /** Whether their embeds are made, too, which show charts in more ways. */
  readonly hasEmbeds: boolean;
};

/** The stills that the pages being written need: drawn some pages ahead, and dropped after the last page that shows them. */
export function createStills(ask: StillsAsk) {
  const { corpus, rendering, site, makeSlice, drawers, paths, hasEmbeds } = ask;
  const { pages, stillVariantsOf } = rendering;
  const coming = new Map<string, Promise<void>>();
  const drawn = new Map<string, string>();
  const onTwoPages = new Set(site.onOverview.map((id) => keyOf(id, 'small')));
  let count = 0;

  function start(key: string, task: () => DrawTask): void {
    if (coming.has(key)) return;
    const draw = async () => {
      const still = await drawers.draw(task());
      drawn.set(key, still.toString());
      count += still.length > 0 ? 1 : 0;
    };
    const done = draw();
    // Who waits for it hears of it; until then nobody may.
    done.catch(() => undefined);
    coming.set(key, done);
  }
  const taskOf = ({ of, variant }: PageStill): DrawTask =>
    variant === 'page'
      ? { kind: 'briefings', records: { dataset: corpus.dataset } }
      : { kind: 'still', records: makeSlice({ citations: [], charts: of.split('~') }), of, variant };

  /** What a page shows that is drawn, and for a chart what its embed may show in its place. */
  function wantedBy(path: string): readonly { readonly key: string; readonly task: () => DrawTask }[] {
    const page = pageOf(path);
    const stills = pages[page.kind].stills?.('id' in page ? page.id : '', site) ?? [];
    return stills.flatMap((still) => [
      { key: keyOf(still.of, still.variant), task: () => taskOf(still) },
      ...(hasEmbeds && still.variant === 'full' ? stillVariantsOf(corpus, still.of) : []).map(
        ({ scale, hasMilestones }) => ({
          key: keyOfOther(still.of, { scale, hasMilestones }),
          task: (): DrawTask => ({ ...taskOf(still), scale, hasMilestones }) as DrawTask,
        }),
      ),
    ]);
  }

  const wanted = new Map<string, ReturnType<typeof wantedBy>>();
  let ahead = 0;
  const found = (key: string): string => {
    const still = drawn.get(key);
    if (still === undefined) throw new Error(`No still was drawn of ${key}`);
    return still;
  };
  const of: StillSource = (what, variant) => found(keyOf(what, variant));
  return {
    of,
    /** A chart drawn otherwise than its page shows it first. */
    other: (what: string, other: Other) => found(keyOfOther(what, other)),
    count: () => count,
    /** Waits for what the next of the pages shows, and sees to it that nobody is idle meanwhile. */
    ready: async (path: string) => {
      const until = paths.indexOf(path) + 4 * drawers.count;
      for (; ahead <= until && ahead < paths.length; ahead += 1) {
        const next = paths[ahead] ?? '';
        const stills = wantedBy(next);
        wanted.set(next, stills);
        for (const { key, task } of stills) start(key, task);
      }
      await Promise.all((wanted.get(path) ?? []).map(({ key }) => coming.get(key) ?? Promise.resolve()));
    },
    /** Two pages show what the overview shows, which is kept for the later one. */
    done: (path: string) => {
      for (const { key } of wanted.get(path) ?? []) if (!onTwoPages.has(key)) drawn.delete(key);
      wanted.delete(path);
    },
  };
}
