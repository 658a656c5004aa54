import type { PageKind } from '../../domain/pages';
import * as briefing from './briefing';
import * as briefings from './briefings';
import * as chart from './chart';
import * as compare from './compare';
import * as compareBriefings from './compareBriefings';
import * as figure from './figure';
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
  table,
  briefings,
  method,
  present,
  chart,
  briefing,
  figure,
  missing,
};
