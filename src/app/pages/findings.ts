import type { Corpus } from '../../domain/corpus';
import type { Listing, PageSlice } from './page';

export const listing: Listing = { label: 'Findings', isInBar: true };

export const describe = (corpus: Corpus): string =>
  `What ${corpus.dataset.checks.length} checks of the printed numbers gave: likely misprints and conflicts, what fits, and what cannot be compared, each with its arithmetic.`;

export const slice = (): PageSlice => ({ citations: 'on demand' });
