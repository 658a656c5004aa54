import type { Corpus } from '../../src/domain/corpus';
import { overviewOf } from '../../src/domain/overview';
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
  readonly rendering: Pick<typeof Rendering, 'defaultComparison' | 'stillVariantsOf'>;
  readonly makeSlice: ReturnType<typeof createSliceMaker>;
  readonly drawers: Pick<Drawers, 'draw' | 'count'>;
  /** Paths of the pages that are made, in their order. */
  readonly paths: readonly string[];
  /** Whether their embeds are made, too, which show charts in more ways. */
  readonly hasEmbeds: boolean;
};

/** The stills that the pages being written need: drawn some pages ahead, and dropped after the last page that shows them. */
export function createStills({ corpus, rendering, makeSlice, drawers, paths, hasEmbeds }: StillsAsk) {
  const { defaultComparison, stillVariantsOf } = rendering;
  const coming = new Map<string, Promise<void>>();
  const drawn = new Map<string, string>();
  const onOverview = new Set(overviewOf(corpus).flatMap((topic) => topic.drawn.map(({ id }) => id)));
  const onTwoPages = new Set([...onOverview].map((id) => keyOf(id, 'small')));
  let count = 0;

  function ask(key: string, taskOf: () => DrawTask): void {
    if (coming.has(key)) return;
    const draw = async () => {
      const still = await drawers.draw(taskOf());
      drawn.set(key, still.toString());
      count += still.length > 0 ? 1 : 0;
    };
    const done = draw();
    // Who waits for it hears of it; until then nobody may.
    done.catch(() => undefined);
    coming.set(key, done);
  }
  const recordsOf = (charts: readonly string[]) => makeSlice({ citations: [], charts });
  const small = (of: string) => ({
    key: keyOf(of, 'small'),
    taskOf: (): DrawTask => ({ kind: 'still', records: recordsOf([of]), of, variant: 'small' }),
  });

  /** What a page shows that is drawn. */
  function wantedBy(path: string): readonly { readonly key: string; readonly taskOf: () => DrawTask }[] {
    const page = pageOf(path);
    if (page.kind === 'overview') return [...onOverview].map(small);
    if (page.kind === 'compareBriefings')
      return [
        {
          key: keyOf('briefings', 'page'),
          taskOf: () => ({ kind: 'briefings', records: { dataset: corpus.dataset } }),
        },
      ];
    if (page.kind === 'compare') {
      const of = defaultComparison.join('~');
      const records = () => recordsOf(defaultComparison);
      return [
        {
          key: keyOf(of, 'comparison'),
          taskOf: () => ({ kind: 'still', records: records(), of, variant: 'comparison' }),
        },
      ];
    }
    if (page.kind !== 'chart') return [];
    const { id: of } = page;
    const records = recordsOf([of]);
    const full = { kind: 'still', records, of, variant: 'full' } as const;
    return [
      { key: keyOf(of, 'full'), taskOf: () => full },
      small(of),
      ...(hasEmbeds ? stillVariantsOf(corpus, of) : []).map(({ scale, hasMilestones }) => ({
        key: keyOfOther(of, { scale, hasMilestones }),
        taskOf: () => ({ ...full, scale, hasMilestones }),
      })),
    ];
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
        for (const { key, taskOf } of stills) ask(key, taskOf);
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
