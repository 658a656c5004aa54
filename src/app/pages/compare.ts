import type { Listing, PageSlice, PageStill, View, WholeSite } from './page';

export const listing: Listing = { label: 'Compare', isInBar: true };

export const describe = (): string =>
  'Compare indicators on one index, set briefings side by side, and see how the printed numbers check against each other.';

/** Of this page only the first comparison answers to its state. */
export const slice = (_: string, { comparison }: WholeSite): PageSlice => ({
  citations: 'on demand',
  charts: comparison,
});

export const stills = (_: string, { comparison }: WholeSite): readonly PageStill[] => [
  { of: comparison.join('~'), variant: 'comparison' },
];

export const preload = 'src/views/compare/CompareView.tsx';
export const load = async (): Promise<View> => (await import('../../views/compare/CompareView')).CompareView;
