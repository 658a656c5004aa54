import type { Listing, PageSlice, PageStill, View, WholeSite } from './page';

export const listing: Listing = { label: 'Compare', isInBar: true };

export const describe = (): string =>
  'Put indicators on one index, and see which grew most from their first number to their last.';

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
