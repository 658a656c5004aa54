import { renderToString } from 'react-dom/server';
import { MilestoneList } from '../../charts/MilestoneList';
import type { Corpus } from '../../domain/corpus';
import { basePath, hrefOf } from '../../ui/href';
import { measureWords } from '../../views/chart/measureWords';
import { withEmbedLinks } from './embedLinks';
import type { OtherStill } from './otherStills';

/** What the script of an embed puts in place of what was sent. */
export type OtherDrawing = { readonly still: string; readonly words: string; readonly milestones: string };

/** Another drawing of a chart as a script of one call: a frame whose origin is closed may run one, but fetch nothing. */
export function renderOther(corpus: Corpus, indicatorId: string, other: OtherStill, still: string): string {
  const list = other.hasMilestones ? (
    <MilestoneList
      corpus={corpus}
      indicatorId={indicatorId}
      milestones={corpus.dataset.milestones}
      hrefOf={hrefOf}
    />
  ) : null;
  const drawing: OtherDrawing = {
    still: withEmbedLinks(still, basePath),
    words: measureWords(corpus, indicatorId, other.scale),
    milestones: withEmbedLinks(renderToString(list), basePath),
  };
  return `verbatimDraw(${JSON.stringify(drawing)})\n`;
}
