import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { embedHeightOf, figureEmbedHeightOf } from '../../charts/picture/embedHeight';
import type { Corpus } from '../../domain/corpus';
import { nameOf } from '../../domain/format';
import type { EmbeddablePage } from '../../domain/pages';
import { CorpusContext } from '../../state/useCorpus';
import { basePath } from '../../ui/href';
import { StillContext } from '../../ui/useStill';
import type { PageSource, RenderedPage } from '../pages/prerender';
import { EmbeddedChart } from './EmbeddedChart';
import { EmbeddedFigure } from './EmbeddedFigure';
import { EmbeddedTable } from './EmbeddedTable';
import { withEmbedLinks } from './embedLinks';
import { stillFolder } from './stillVariants';

type EmbedSource = Pick<PageSource, 'corpus' | 'stills' | 'table'>;

type Embed = {
  /** Title and content; `others` are the names of the other drawings of the chart. */
  readonly draw: (id: string, source: EmbedSource, others: readonly string[]) => readonly [string, ReactNode];
  /** Px it needs in a frame of that width: rather too much than too little. Absent where it scrolls. */
  readonly heightOf?: (corpus: Corpus, id: string, width: number) => number;
};

/** The embed of each kind of page that has one. */
const embeds: Readonly<Record<EmbeddablePage['kind'], Embed>> = {
  table: {
    draw: (_, { table }) => ['All numbers', <EmbeddedTable key="table" data={table} />],
  },
  chart: {
    draw: (id, { corpus }, others) => {
      const at = `${basePath}${stillFolder(id)}`;
      const chart = <EmbeddedChart key="chart" indicatorId={id} others={{ names: others, at }} />;
      return [corpus.indicator(id).label, chart];
    },
    heightOf: embedHeightOf,
  },
  figure: {
    draw: (id, { corpus }) => {
      const observation = corpus.observation(id);
      if (!observation) throw new RangeError(`No observation has the id "${id}"`);
      const title = nameOf(corpus.indicator(observation.indicator), observation);
      return [title, <EmbeddedFigure key="figure" observationId={id} />];
    },
    heightOf: figureEmbedHeightOf,
  },
};

const idOf = (page: EmbeddablePage) => ('id' in page ? page.id : '');

/** Px the embed of a page needs in a frame of that width; undefined where it scrolls. */
export const embedHeightFor = (page: EmbeddablePage, corpus: Corpus, width: number): number | undefined =>
  embeds[page.kind].heightOf?.(corpus, idOf(page), width);

/** Renders the embed of a page. It needs no script. `others` are the names of the other drawings of a chart. */
export function renderEmbed(
  page: EmbeddablePage,
  source: EmbedSource,
  others: readonly string[] = [],
): RenderedPage {
  const [title, content] = embeds[page.kind].draw(idOf(page), source, others);
  const html = renderToString(
    <CorpusContext value={source.corpus}>
      <StillContext value={source.stills}>{content}</StillContext>
    </CorpusContext>,
  );
  return { title: `${title} · Verbatim`, html: withEmbedLinks(html, basePath) };
}
