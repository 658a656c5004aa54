import type { PageSlice, View } from './page';

export const describe = (): string => 'There is no page at this address.';

export const slice = (): PageSlice => ({ citations: 'linked' });

export const preload = 'src/app/pages/MissingPage.tsx';
export const load = async (): Promise<View> => (await import('./MissingPage')).MissingPage;
