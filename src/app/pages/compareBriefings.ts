import type { Listing, PageSlice, PageStill, View, WholeSite } from './page';

export const listing: Listing = { label: 'Compare briefings', isInBar: false };

export const describe = (): string =>
  'What one press briefing says beside what another says, indicator by indicator. Every number links to the exact sentence it was printed in.';

/** Any two briefings can be chosen; what they say is fetched when they are. */
export const slice = (_: string, { briefings }: WholeSite): PageSlice => ({
  citations: 'on demand',
  summaries: briefings,
});

export const stills = (): readonly PageStill[] => [{ of: 'briefings', variant: 'page' }];

export const preload = 'src/views/compareBriefings/CompareBriefingsView.tsx';
export const load = async (): Promise<View> =>
  (await import('../../views/compareBriefings/CompareBriefingsView')).CompareBriefingsView;
