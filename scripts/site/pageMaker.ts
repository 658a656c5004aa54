import { catalogueOf } from '../../src/domain/catalogue';
import { createWhole } from '../../src/domain/findings/whole';
import { overviewOf } from '../../src/domain/overview';
import { isEmbeddable, offlinePath, pageOf } from '../../src/domain/pages';
import { createSliceMaker } from '../../src/domain/slice';
import { slotRules } from '../../src/domain/slotLooks';
import { defaultComparison } from '../../src/state/comparisons';
import { criticalStylesOf } from './criticalStyles';
import { given } from './givens';
import { siteImage } from './linkImages';
import { pageFilesOf, siteImageOf } from './pageFiles';
import { drawStillsOf } from './pageStills';
import type { PageJob, SiteAsk } from './siteAsk';
import { createSiteWriter, type Written } from './siteWriter';
import { tableOf } from './siteTable';
import { type Read, traceCorpus } from './tracedCorpus';

/** A page that was made: its files, and all that it was made from. */
export type MadePage = {
  readonly path: string;
  readonly files: readonly Written[];
  /** What was asked of the corpus, each question on a line: one text is sent faster than many. */
  readonly reads: string;
  readonly stills: number;
  readonly images: number;
  readonly embeds: number;
};

/** A getter that is asked at most once. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Makes and writes pages of a site, one after the other: drawings share an emulated page. */
export function createPageMaker(ask: SiteAsk): (job: PageJob) => Promise<MadePage> {
  const whole = createWhole(ask.dataset);
  const needed = criticalStylesOf(ask.pageStyles);
  const ofBriefings = slotRules(ask.dataset.briefings);
  const sliceOf = createSliceMaker(whole);
  const write = createSiteWriter(ask);
  const table = once(() => tableOf(whole).data);
  const catalogue = once(() => catalogueOf(whole));
  const onOverview = once(() => overviewOf(whole).flatMap(({ drawn }) => drawn.map(({ id }) => id)));
  const briefings = whole.summaries.map(({ id }) => id);
  return async ({ path, offlineBytes }) => {
    const reads = new Set<Read>();
    const corpus = traceCorpus(whole, reads);
    if (path === siteImage) {
      const files = [write(await siteImageOf(ask, corpus))];
      return { path, files, reads: [...reads].join('\n'), stills: 0, images: 1, embeds: 0 };
    }
    const site = {
      comparison: defaultComparison,
      get onOverview() {
        return given(reads, 'onOverview', onOverview());
      },
      get briefings() {
        return given(reads, 'briefings', briefings);
      },
    };
    const slices: typeof sliceOf = (what) => sliceOf(what, corpus);
    given(reads, 'order', undefined);
    const stills = await drawStillsOf(path, { corpus, site, sliceOf: slices, hasEmbeds: ask.hasEmbeds });
    const source = {
      corpus,
      get table() {
        return given(reads, 'table', table());
      },
      get catalogue() {
        return given(reads, 'catalogue', catalogue());
      },
      stills: stills.of,
      offlineBytes,
    };
    const files = await pageFilesOf(path, {
      ask,
      site,
      source,
      stills,
      sliceOf: slices,
      stylesOf: (...page) => `${needed(...page)}${ofBriefings}`,
    });
    if (files.some(({ content }) => typeof content === 'string' && content.includes(offlinePath)))
      given(reads, 'offlineBytes', offlineBytes);
    return {
      path,
      files: files.map(write),
      reads: [...reads].join('\n'),
      stills: stills.count,
      images: files.filter((file) => file.path.endsWith('.png')).length,
      embeds: ask.hasEmbeds && isEmbeddable(pageOf(path)) ? 1 : 0,
    };
  };
}
