import type { Corpus } from '../../domain/corpus';
import { pageOf } from '../../domain/pages';
import { pages } from './registry';

/** What a page holds, in one or two sentences, for lists of pages that others make. */
export function describePage(corpus: Corpus, path: string): string {
  const page = pageOf(path);
  return pages[page.kind].describe(corpus, 'id' in page ? page.id : '');
}
