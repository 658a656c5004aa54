import type { Corpus } from '../../domain/corpus';
import { type PageKind, pageOf } from '../../domain/pages';
import * as briefing from './briefing';
import * as briefings from './briefings';
import * as chart from './chart';
import * as compare from './compare';
import * as compareBriefings from './compareBriefings';
import * as figure from './figure';
import * as findings from './findings';
import * as method from './method';
import * as missing from './missing';
import * as overview from './overview';
import type { PageModule } from './page';
import * as present from './present';
import * as table from './table';

/** Every kind of page. A kind that is not here does not compile. */
export const pages: Readonly<Record<PageKind, PageModule>> = {
  overview,
  compare,
  compareBriefings,
  findings,
  table,
  briefings,
  method,
  present,
  chart,
  briefing,
  figure,
  missing,
};

/** What a page holds, in one or two sentences, for lists of pages that others make. */
export function describePage(corpus: Corpus, path: string): string {
  const page = pageOf(path);
  return pages[page.kind].describe(corpus, 'id' in page ? page.id : '');
}
