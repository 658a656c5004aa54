import type { Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import type { Listing, PageSlice, PageStill, WholeSite } from './page';

export const listing: Listing = { label: 'Overview', isInBar: true };

export const describe = ({ size }: Corpus): string =>
  `${formatNumber(size)} policy statistics on China’s internet, from press briefings. Every number links to the exact sentence it was printed in.`;

export const slice = (): PageSlice => ({ citations: 'linked' });

export const stills = (_: string, { onOverview }: WholeSite): readonly PageStill[] =>
  onOverview.map((of) => ({ of, variant: 'small' }));
