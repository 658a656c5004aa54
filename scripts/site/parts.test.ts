import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/app/prerender';
import { catalogueOf } from '../../src/domain/catalogue';
import { createCorpus } from '../../src/domain/corpus';
import { pathsOf } from '../../src/domain/pages';
import { createPartMaker, type Part } from '../../src/domain/part';
import { tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { corpus } from '../../src/state/corpus';
import { partAskOf } from './pageParts';

const stills = (indicatorId: string, variant: string) => `<svg data-of="${indicatorId} ${variant}"></svg>`;
const table = readTable(JSON.parse(tableFilesOf(corpus).get(tableFilePath) ?? ''));
const wholeSource = { corpus, stills, table, catalogue: catalogueOf(corpus) };
const makePart = createPartMaker(corpus);

/** As a browser gets it: JSON forgets what it cannot hold. */
const sent = (part: Part): Part => JSON.parse(JSON.stringify(part)) as Part;

const partOf = (path: string, html: string) => {
  const { dataset, surroundings } = sent(makePart(partAskOf(path, html)));
  return createCorpus(dataset, surroundings);
};

const alive = pathsOf(corpus).filter((path) => /^\/(?:charts|briefings|figures)\//u.test(path));

describe('a page drawn from its part', () => {
  test.each(alive)('%s is the page drawn from the whole corpus', (path) => {
    const whole = renderPage(path, wholeSource);
    const part = partOf(path, whole.html);
    expect(renderPage(path, { ...wholeSource, corpus: part })).toEqual(whole);
  });

  const states = [
    '?view=table',
    '?view=sources',
    '?scale=log&milestones=on',
    '?topic=economy',
    '?speaker=niu-yibing',
  ];
  test.each(alive)('%s is so in its other views, too', (path) => {
    const part = partOf(path, renderPage(path, wholeSource).html);
    for (const search of states) {
      const whole = renderPage(path, wholeSource, search);
      expect(renderPage(path, { ...wholeSource, corpus: part }, search)).toEqual(whole);
    }
  });

  test.each(pathsOf(corpus))('%s has the citation of every number it links', (path) => {
    const { html } = renderPage(path, wholeSource);
    const part = partOf(path, html);
    const missing = [...partAskOf(path, html).citations].filter((id) => !part.isCitable(id));
    expect(missing).toEqual([]);
  });
});
