// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { briefingOf } from '../../domain/corpus';
import { verdicts } from '../../domain/findings/finding';
import { formatDay } from '../../domain/reference';
import { chartsOf, observationsInChart } from '../../domain/series';
import { corpus } from '../../state/corpus';
import { receivePlace } from '../../state/store';
import { InCorpus } from '../../state/testing/InCorpus';
import { anchorOf } from '../../ui/findings/anchorOf';
import { CaptionContents } from './CaptionContents';
import { ChartView, otherViews } from './ChartView';
import { drawingForTests } from '../../charts/testing/drawing';

const { host, draw } = drawingForTests();
beforeAll(async () => {
  await otherViews.load();
});

async function at(id: string, search = ''): Promise<string> {
  receivePlace(`/charts/${id}`, search, '');
  await draw(
    <InCorpus>
      <ChartView key={id} id={id} Caption={CaptionContents} />
    </InCorpus>,
  );
  return host().innerHTML;
}

/** Whether a number rests on the same printed words as another: in a sentence the two share one link. */
const isShared = (id: string): boolean =>
  corpus.dataset.observations.some(
    (other) => other.id !== id && other.citation.start === corpus.observation(id)?.citation.start,
  );

describe.each(corpus.dataset.indicators.map((indicator) => indicator.id))('the page of %s', (id) => {
  const ids = observationsInChart(corpus, id).map((observation) => observation.id);

  test.each(['', '?view=table', '?view=sources'])('links every number in text: %s', async (search) => {
    const html = await at(id, search);
    const missing = ids.filter((o) => !html.includes(`data-cite="${o}"`));
    expect(search === '?view=sources' ? missing.filter((o) => !isShared(o)) : missing).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN/u);
  });

  test('names its briefings and their official pages', async () => {
    const html = await at(id);
    const own = new Set(observationsInChart(corpus, id).map((o) => briefingOf(corpus, o)));
    expect(html).toMatch(/press briefings? of /u);
    for (const { held, page } of own) {
      expect(html).toContain(formatDay(held));
      expect(html).toContain(`href="${page}" rel="noopener"`);
    }
  });
});

test('the scale is said in words', async () => {
  expect(await at('internet-users')).toContain('People, at one point in time. The scale starts at zero.');
  expect(await at('internet-users-rank')).toContain('Rank; 1 is first.');
  expect(await at('population')).toContain('Bars start at zero.');
  expect(await at('internet-users', '?scale=log')).toContain('Log scale');
  expect(await at('internet-users', '?scale=index')).toContain('Index: 100 = “564 million”, 2012.');
});

test('a scale that does not suit the form is declined with the reason', async () => {
  const html = await at('population', '?scale=log');
  expect(html).toContain('The address asks for the log scale, which this chart cannot have.');
  expect(html).not.toContain('value="log"');
});

test('milestones are listed with links to their sentences, on time axes', async () => {
  expect(await at('internet-users', '?milestones=on')).toContain('href="/briefings/scio-2023#scio-2023.s86"');
  expect(await at('internet-users')).not.toContain('Milestones in these years');
  expect(await at('population', '?milestones=on')).not.toContain('Milestones');
});

test('a group says what it sets side by side', async () => {
  const html = await at('accounts-punished-yearly');
  expect(html).toMatch(
    /<strong>Accounts punished in one year<\/strong> is shown with (?:one related indicator|\d related indicators): Accounts removed or punished/u,
  );
  expect(html).toContain('their periods may overlap');
});

const cited = (selector: string) =>
  [...host().querySelectorAll<HTMLElement>(selector)].map((link) => link.dataset.cite);

test('the sources link every number of their sentences, and mark those of the chart', async () => {
  await at('internet-users', '?view=sources');
  expect(cited('q a')).toContain('internet-coverage.2021.cac-2022.a');
  expect(cited('q mark a')).toEqual(
    corpus.inReadingOrder.filter((o) => o.indicator === 'internet-users').map((o) => o.id),
  );
});

test('a normalised number keeps its hedge', async () => {
  expect(await at('internet-users')).toContain('above 1,030,000,000 people');
  expect(await at('internet-users', '?view=table')).toContain('above 1,030,000,000 people');
});

test('charts lead to each other in their order', async () => {
  const [first, second] = chartsOf(corpus);
  expect(await at(first?.id ?? '')).toContain(`href="/charts/${second?.id}" rel="next"`);
  expect(await at(second?.id ?? '')).toContain(`href="/charts/${first?.id}" rel="prev"`);
});

test.each(['digital-economy', 'internet-users'])(
  'the findings under the chart of %s are counted by verdict, the conflicts named, each a link',
  async (id) => {
    await at(id);
    const links = [...host().querySelectorAll<HTMLAnchorElement>('figcaption p a[href^="/findings#"]')];
    const about = new Set(observationsInChart(corpus, id).flatMap((o) => corpus.findingsAbout(o.id)));
    const conflicts = [...about].filter(({ verdict }) => verdict === 'conflict').map(({ title }) => title);
    const rest = verdicts
      .map((verdict) => [verdict, [...about].filter((finding) => finding.verdict === verdict)] as const)
      .filter(([verdict, found]) => verdict !== 'conflict' && found.length > 0);
    expect(links.map(({ textContent }) => textContent)).toEqual([
      ...conflicts,
      ...rest.map(([verdict, found]) => `${verdict} (${found.length})`),
    ]);
    for (const [place, [verdict, found]] of rest.entries())
      expect(links[conflicts.length + place]?.getAttribute('href')).toBe(
        `/findings#${found.length === 1 ? found[0]?.id : anchorOf(verdict)}`,
      );
  },
);

test('what an editor knows of a number stands under its chart, and under no other', async () => {
  expect(await at('didi-fine')).toContain('looks like a misprint');
  expect(await at('internet-users')).not.toContain('Editor’s note');
});
