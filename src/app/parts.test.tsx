import { describe, expect, test } from 'vitest';
import { partAskOf } from '../../scripts/site/pageParts';
import { createCorpus } from '../domain/corpus';
import { createPartMaker, type Part } from '../domain/part';
import { pathsOf } from '../domain/pages';
import { corpus } from '../state/corpus';
import { renderPage } from './prerender';

const stills = (indicatorId: string, variant: string) => `<svg data-of="${indicatorId} ${variant}"></svg>`;
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
    const whole = renderPage(path, { corpus, stills });
    expect(renderPage(path, { corpus: partOf(path, whole.html), stills })).toEqual(whole);
  });

  const states = ['?view=table', '?view=sources', '?scale=log&milestones=on', '?topic=economy', '?speaker=niu-yibing'];
  test.each(alive)('%s is so in its other views, too', (path) => {
    const part = partOf(path, renderPage(path, { corpus, stills }).html);
    for (const search of states) {
      const whole = renderPage(path, { corpus, stills }, search);
      expect(renderPage(path, { corpus: part, stills }, search)).toEqual(whole);
    }
  });

  test.each(pathsOf(corpus))('%s has the citation of every number it links', (path) => {
    const { html } = renderPage(path, { corpus, stills });
    const part = partOf(path, html);
    const missing = [...partAskOf(path, html).citations].filter((id) => !part.isCitable(id));
    expect(missing).toEqual([]);
  });
});

test('a part gives no half answers', () => {
  const part = partOf('/figures/internet-users.2012.cac-2022.a', '');
  expect(() => part.byIndicator('digital-economy')).toThrow('does not hold the whole indicator');
  expect(() => part.quotationsOf('cac-2022')).toThrow('does not hold the whole briefing');
  expect(() => part.placeOf('didi-fine.2022.cac-2022.a')).toThrow('does not say where');
});
