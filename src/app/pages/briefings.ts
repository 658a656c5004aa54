import type { PageSlice } from './page';

export const describe = (): string =>
  'The official press briefings that the numbers come from, each with its quoted sentences in the order they were said.';

export const slice = (): PageSlice => ({ citations: 'linked' });
