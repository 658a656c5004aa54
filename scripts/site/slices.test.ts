import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/app/pages/prerender';
import { catalogueOf } from '../../src/domain/catalogue';
import { createCorpus } from '../../src/domain/corpus';
import { pathsOf } from '../../src/domain/pages';
import { createSliceMaker, type Slice } from '../../src/domain/slice';
import { tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { createWhole } from '../../src/domain/findings/whole';
import { dataset as ten } from '../../fixtures/ten';
import { dataset as three } from '../../fixtures/three';
import { dataset } from '#data';
import { defaultComparison } from '../../src/state/comparisons';
import { sliceAskOf } from './pageSlices';

const stills = (indicatorId: string, variant: string) => `<svg data-of="${indicatorId} ${variant}"></svg>`;

/** As a browser gets it: JSON forgets what it cannot hold. */
const sent = (slice: Slice): Slice => JSON.parse(JSON.stringify(slice)) as Slice;

const corpora = { published: dataset, three, ten };
const wholes = Object.entries(corpora).map(([name, each]) => {
  const corpus = createWhole(each);
  const table = readTable(JSON.parse(tableFilesOf(corpus).get(tableFilePath) ?? ''));
  const makeSlice = createSliceMaker(corpus);
  const site = {
    comparison: defaultComparison,
    onOverview: [],
    briefings: corpus.summaries.map(({ id }) => id),
  };
  return {
    name,
    corpus,
    source: { corpus, stills, table, catalogue: catalogueOf(corpus) },
    askOf: (path: string, html: string) => sliceAskOf(path, html, site),
    sliceOf: (path: string, html: string) => {
      const { dataset: records, sliceContext } = sent(makeSlice(sliceAskOf(path, html, site)));
      return createCorpus(records, sliceContext);
    },
  };
});

/** All pages of the published data; of the made-up sets, whose headlines are not here, charts and briefings. */
const pages = wholes.flatMap((whole) =>
  pathsOf(whole.corpus)
    .filter((path) => whole.name === 'published' || /^\/(?:charts|briefings)\//u.test(path))
    .map((path) => [whole.name, path, whole] as const),
);
/** Those that are drawn from their slice. */
const alive = pages.filter(([, path]) => /^\/(?:charts|briefings|figures)\//u.test(path));
/** Of the set of three only what the published data does not have. */
const others = alive.filter(([name, path]) => name !== 'three' || path.startsWith('/briefings/'));

describe('a page drawn from its slice', () => {
  test.each(alive)(
    'of %s data, %s is the page drawn from the whole corpus',
    (_, path, { source, sliceOf }) => {
      const whole = renderPage(path, source);
      const slice = sliceOf(path, whole.html);
      expect(renderPage(path, { ...source, corpus: slice })).toEqual(whole);
    },
  );

  const states = [
    '?view=table',
    '?view=sources',
    '?scale=log&milestones=on',
    '?topic=economy',
    '?speaker=niu-yibing',
  ];
  test.each(others)('of %s data, %s is so in its other views, too', (_, path, { source, sliceOf }) => {
    const slice = sliceOf(path, renderPage(path, source).html);
    for (const search of states) {
      const whole = renderPage(path, source, search);
      expect(renderPage(path, { ...source, corpus: slice }, search)).toEqual(whole);
    }
  });

  test.each(pages)(
    'of %s data, %s has the citation of every number it links',
    (_, path, { source, sliceOf, askOf }) => {
      const { html } = renderPage(path, source);
      const slice = sliceOf(path, html);
      const missing = [...askOf(path, html).citations].filter((id) => !slice.isCitable(id));
      expect(missing).toEqual([]);
    },
  );
});
