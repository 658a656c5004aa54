import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
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

type EmbedSource = Pick<PageSource, 'corpus' | 'stills' | 'table'> & {
  /** Names of the other drawings of the chart. */
  readonly others: readonly string[];
};

function contentOf(
  page: EmbeddablePage,
  { corpus, table, others }: EmbedSource,
): readonly [string, ReactNode] {
  if (page.kind === 'table') return ['All numbers', <EmbeddedTable key="table" data={table} />];
  if (page.kind === 'chart') {
    const at = `${basePath}${stillFolder(page.id)}`;
    const chart = <EmbeddedChart key="chart" indicatorId={page.id} others={{ names: others, at }} />;
    return [corpus.indicator(page.id).label, chart];
  }
  const observation = corpus.observation(page.id);
  if (!observation) throw new RangeError(`No observation has the id "${page.id}"`);
  const title = nameOf(corpus.indicator(observation.indicator), observation);
  return [title, <EmbeddedFigure key="figure" observationId={page.id} />];
}

/** Renders the embed of a page. It needs no script. */
export function renderEmbed(page: EmbeddablePage, source: EmbedSource): RenderedPage {
  const [title, content] = contentOf(page, source);
  const html = renderToString(
    <CorpusContext value={source.corpus}>
      <StillContext value={source.stills}>{content}</StillContext>
    </CorpusContext>,
  );
  return { title: `${title} · Verbatim`, html: withEmbedLinks(html, basePath) };
}
