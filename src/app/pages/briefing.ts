import type { Corpus } from '../../domain/corpus';
import { formatDay } from '../../domain/reference';
import type { PageSlice, View, WholeSite } from './page';

export function describe(corpus: Corpus, id: string): string {
  const { title, held } = corpus.briefing(id);
  return `${title}, ${formatDay(held)}: ${corpus.quotationsOf(id).length} quoted sentences with their numbers, in reading order.`;
}

/** All of one briefing, and the names of those before and after it. */
export function slice(id: string, { briefings }: WholeSite): PageSlice {
  const at = briefings.indexOf(id);
  return { citations: 'linked', briefings: [id], summaries: briefings.slice(Math.max(0, at - 1), at + 2) };
}

export const preload = 'src/views/briefing/BriefingView.tsx';
export const load = async (): Promise<View> =>
  (await import('../../views/briefing/BriefingView')).BriefingView;
