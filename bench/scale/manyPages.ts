import { pageOf } from '../../src/domain/pages';

/** Whether there are as many pages of this kind as there are records. */
export const isOneOfMany = (path: string): boolean =>
  ['chart', 'figure', 'briefing'].includes(pageOf(path).kind);
