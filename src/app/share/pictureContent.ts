import type { HrefOf } from '../../charts/marks/MarkLink';
import { lengthOf, sliceOf } from '../../domain/codePoints';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { formatNumber } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { attributionOf, formatDay } from '../../domain/reference';
import type { PosterHead } from '../../export/image/framing';
import { pressBriefingsOf } from '../../export/lists';
import { drawingRoomOf, posterOf, type PosterProps } from '../../export/image/poster';
import { chartContent } from './chartPicture';
import { comparisonContent } from './comparisonPicture';
import type { SharedView } from './sharedView';
import type { DrawnContent, PictureWords } from './drawnContent';

type NumberContent = PictureWords &
  Pick<Extract<PosterProps, { kind: 'number' }>, 'kind' | 'printed' | 'sentence'>;

function numberContent(corpus: Corpus, observation: Observation): NumberContent {
  const briefing = briefingOf(corpus, observation);
  const { exact, start } = corpus.quotation(observation.citation.quotation);
  const from = observation.citation.start - start;
  const to = from + lengthOf(observation.citation.phrase);
  const speaker = attributionOf(corpus.speaker(briefing.id, observation.speaker));
  return {
    kind: 'number',
    title: `${corpus.indicator(observation.indicator).label}, ${formatPeriod(observation.period)}`,
    subtitle: corpus.indicator(observation.indicator).definition,
    source: `${speaker}, press briefing of ${formatDay(briefing.held)}`,
    printed: observation.quantity.printed,
    sentence: [sliceOf(exact, 0, from), sliceOf(exact, from, to), sliceOf(exact, to)],
  };
}

type RowsContent = PictureWords & Pick<Extract<PosterProps, { kind: 'rows' }>, 'kind' | 'rows'>;

function rowsContent({ rows, total, arrangement }: Extract<SharedView, { kind: 'table' }>): RowsContent {
  return {
    kind: 'rows',
    title: 'All numbers',
    subtitle: `${formatNumber(rows.length)} of ${formatNumber(total)} numbers. ${arrangement} Periods in brackets are inferred.`,
    source: `Source: ${pressBriefingsOf(rows.map(({ briefingName }) => briefingName))}`,
    rows: rows.map(({ record, periodText, briefingName }) => ({
      name: record.label,
      printed: record.printed,
      period: periodText,
      briefing: briefingName,
    })),
  };
}

function contentOf(view: SharedView, hrefOf: HrefOf): Promise<DrawnContent> | NumberContent | RowsContent {
  if (view.kind === 'table') return rowsContent(view);
  if (view.kind === 'chart') return chartContent(view, hrefOf);
  if (view.kind === 'comparison') return comparisonContent(view, hrefOf);
  const observation = view.corpus.observation(view.observationId);
  if (!observation) throw new RangeError(`There is no number “${view.observationId}”`);
  return numberContent(view.corpus, observation);
}

/** A view as a picture, an SVG whose colours have names; a mark's link is empty where `hrefOf` is. */
export async function pictureOf(
  view: SharedView,
  given: Omit<PosterHead, keyof PictureWords>,
  hrefOf: HrefOf,
): Promise<string> {
  const content = await contentOf(view, hrefOf);
  const head = { ...given, ...content };
  if (head.kind !== 'chart') return posterOf(head);
  return posterOf({ ...head, drawing: await head.draw(drawingRoomOf(head)) });
}
