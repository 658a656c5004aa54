import type { Page, PageKind } from '../../domain/pages';
import { load as briefing } from '../pages/briefing';
import { load as chart } from '../pages/chart';
import { load as compare } from '../pages/compare';
import { load as compareBriefings } from '../pages/compareBriefings';
import { load as figure } from '../pages/figure';
import { load as missing } from '../pages/missing';
import type { View } from '../pages/page';
import { load as present } from '../pages/present';
import { load as table } from '../pages/table';
import type { Views } from '../pages/views';

/** How the views come whose pages answer to the state of the address; none for those that are left as they were prerendered. */
const loaders: Readonly<Record<PageKind, (() => Promise<View>) | undefined>> = {
  overview: undefined,
  briefings: undefined,
  findings: undefined,
  method: undefined,
  compare,
  compareBriefings,
  table,
  present,
  chart,
  briefing,
  figure,
  missing,
};

/** Whether nothing on a page answers to the state of its address. */
export const isStatic = (kind: PageKind): boolean => !loaders[kind];

/** Fetches the view of a page, with data of its own if it has any. */
export async function loadViews({ kind }: Page): Promise<Partial<Views>> {
  const view = await loaders[kind]?.();
  return view ? { [kind]: view } : {};
}
