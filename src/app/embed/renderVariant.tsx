import { chartInForm } from '../../domain/series';
import { renderToString } from 'react-dom/server';
import { MilestoneList } from '../../charts/milestones/MilestoneList';
import type { Corpus } from '../../domain/corpus';
import { basePath, hrefOf } from '../../ui/href';
import { measureWords } from '../../charts/forms/measureWords';
import { withEmbedLinks } from './embedLinks';
import type { StillVariantOf } from './stillVariants';

/** What the script of an embed puts in place of what was sent. */
export type OtherDrawing = { readonly still: string; readonly words: string; readonly milestones: string };

/** Another drawing of a chart, with the words it asks for. */
export function renderVariant(
  corpus: Corpus,
  indicatorId: string,
  { scale, hasMilestones }: Omit<StillVariantOf, 'name'>,
  still: string,
): OtherDrawing {
  const { milestones } = corpus.dataset;
  const chart = chartInForm(corpus, indicatorId);
  const list = hasMilestones ? <MilestoneList {...{ chart, milestones, hrefOf }} /> : null;
  return {
    still: withEmbedLinks(still, basePath),
    words: measureWords(chart, scale),
    milestones: withEmbedLinks(renderToString(list), basePath),
  };
}
