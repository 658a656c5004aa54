import type { Corpus } from '../src/domain/corpus';
import { briefingPage } from './floor/briefing';
import { chartEmbed, chartPage } from './floor/chart';
import { figurePage } from './floor/figure';
import { drawnCharts, overviewPage } from './floor/overview';
import { tablePage } from './floor/table';

/** A page as it is measured in every way of building it. */
export type BenchPage = {
  readonly name: string;
  readonly path: string;
  /** Drawings that must stand before the page counts as drawn. */
  readonly charts: number;
  /** The page by hand, without script. */
  readonly floor: string;
  /** Also built as a plain client-rendered page. */
  readonly hasPlain: boolean;
};

/** The pages of the benchmark, each with its floor made from the same corpus. */
export function benchPagesOf(corpus: Corpus): readonly BenchPage[] {
  const indicator = 'internet-users';
  const figure = 'internet-users.2023.scio-2023.b';
  const briefing = 'scio-2023';
  const page = (name: string, path: string, floor: string, more: Partial<BenchPage> = {}): BenchPage => ({
    name,
    path,
    floor,
    charts: 0,
    hasPlain: false,
    ...more,
  });
  return [
    page('overview', '/', overviewPage(corpus), { charts: drawnCharts(corpus).length, hasPlain: true }),
    page('chart', `/charts/${indicator}`, chartPage(corpus, indicator), { charts: 1, hasPlain: true }),
    page('table', '/table', tablePage(corpus), { hasPlain: true }),
    page('figure', `/figures/${figure}`, figurePage(corpus, figure)),
    page('briefing', `/briefings/${briefing}`, briefingPage(corpus, briefing)),
    page('embed', `/embed/charts/${indicator}`, chartEmbed(corpus, indicator), { charts: 1 }),
  ];
}
