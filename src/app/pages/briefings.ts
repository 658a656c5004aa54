import type { Listing, PageSlice } from './page';

export const listing: Listing = { label: 'Briefings', isInBar: true };

export const describe = (): string =>
  'The official press briefings that the numbers come from, each with its quoted sentences in the order they were said.';

export const slice = (): PageSlice => ({ citations: 'linked' });
