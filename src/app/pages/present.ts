import type { PageSlice, View } from './page';

export const describe = (): string =>
  'Build a deck of charts, comparisons and findings, show it full screen or save it as PowerPoint. Every number links to its sentence.';

export const slice = (): PageSlice => ({ citations: 'linked' });

export const preload = 'src/app/hydrate/loadPresent.ts';
export const load = async (): Promise<View> => (await import('../hydrate/loadPresent')).loadPresent();
