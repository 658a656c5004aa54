import type { Listing, PageSlice } from './page';

export const listing: Listing = { label: 'Method', isInBar: true };

export const describe = (): string =>
  'How each number was read: hedges, how its period is known, which numerals were left out and why, and how to check it.';

export const slice = (): PageSlice => ({ citations: 'linked' });
