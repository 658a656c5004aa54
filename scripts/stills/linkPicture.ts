import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { formatNumber } from '../../src/domain/format';
import { pageOf } from '../../src/domain/pages';
import { formatPeriod } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import { pressBriefingsOf } from '../../src/export/lists';
import type { PosterHead } from '../../src/export/image/framing';
import { posterOf } from '../../src/export/image/poster';
import { imagePresets } from '../../src/export/image/presets';
import { headlinesOf } from '../../src/state/headlines';
import { withEmulatedDom } from './emulatedDom';

type Ask = Pick<PosterHead, 'colours' | 'measure' | 'address'> & {
  readonly corpus: Corpus;
  /** Of a chart or a figure; any other page has the picture of the site. */
  readonly path: string;
};

const { width, height } = imagePresets.find(({ name }) => name === 'link') ?? imagePresets[0];

const turn = () => new Promise((done) => setImmediate(done));

/** What is said of the whole site, with three numbers as examples. */
function siteContent(corpus: Corpus) {
  const days = corpus.dataset.briefings.map(({ held }) => formatDay(held));
  return {
    kind: 'numbers',
    title: 'Verbatim',
    subtitle: `${formatNumber(corpus.size)} policy statistics on China’s internet. Every number links to the exact sentence it was printed in.`,
    source: `Source: ${pressBriefingsOf(days)}`,
    numbers: headlinesOf(corpus)
      .slice(0, 3)
      .map(({ indicator, last }) => ({
        printed: last.quantity.printed,
        words: `${indicator.label}, ${formatPeriod(last.period)}`,
      })),
  } as const;
}

/** The picture that those who show links show of a page, as an SVG whose colours have names. */
export function linkPictureOf({ corpus, path, ...given }: Ask): Promise<string> {
  const page = pageOf(path);
  const head = { ...given, width, height, fontFaces: '' };
  if (page.kind !== 'chart' && page.kind !== 'figure')
    return Promise.resolve(posterOf({ ...head, ...siteContent(corpus) }));
  return withEmulatedDom(async () => {
    const { pictureOf } = await import('../../src/app/share/pictureContent');
    const plain = { scale: 'linear', hasMilestones: false } as const;
    const picture = await pictureOf(
      page.kind === 'chart'
        ? { kind: 'chart', corpus, indicatorId: page.id, ...plain }
        : { kind: 'figure', corpus, observationId: page.id },
      head,
      () => '',
    );
    // React has work left that looks for a page.
    await turn();
    await turn();
    return picture;
  });
}

/** The picture in words, for those who cannot see it. */
export function linkPictureWords(corpus: Corpus, path: string): string {
  const page = pageOf(path);
  if (page.kind === 'chart') return `Chart: ${corpus.indicator(page.id).label}`;
  const observation = page.kind === 'figure' ? corpus.observation(page.id) : undefined;
  if (!observation) return 'Verbatim: every number links to the sentence it was printed in';
  const { label } = corpus.indicator(observation.indicator);
  const said = formatDay(briefingOf(corpus, observation).held);
  return `“${observation.quantity.printed}”: ${label}, ${formatPeriod(observation.period)}. Said on ${said}`;
}
