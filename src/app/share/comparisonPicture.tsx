import { indexMarksOf } from '../../charts/forms/comparison/comparisonMarks';
import { ComparisonDrawing } from '../../charts/forms/comparison/ComparisonDrawing';
import { legendOfMarks } from '../../charts/legend/legend';
import type { HrefOf } from '../../charts/marks/MarkLink';
import { comparisonFrameOf } from '../../charts/forms/comparison/comparisonFrame';
import { type IndexRole, indexRoleOf, seriesWithin } from '../../domain/comparison';
import { ReaderError } from '../../domain/readerError';
import { formatDay } from '../../domain/reference';
import { type Series, seriesOf } from '../../domain/series';
import { pressBriefingsOf } from '../../export/lists';
import { drawPiece } from './chartPicture';
import type { DrawnContent } from './drawnContent';
import { pictureLegendOf } from './pictureLegend';
import type { SharedView } from './sharedView';

const reasons: Readonly<Record<Exclude<IndexRole, 'line'>, string>> = {
  single: 'only one number',
  'no-ratio': 'cannot be indexed',
  empty: 'no number in these years',
};

/** What was chosen and is not drawn, with the reason. */
function leftOutWords(all: readonly Series[]): string {
  const words = all.flatMap((series) => {
    const role = indexRoleOf(series);
    return role === 'line' ? [] : [`${series.indicator.label} (${reasons[role]})`];
  });
  return words.length === 0 ? '' : ` Not drawn: ${words.join(', ')}.`;
}

/** What a picture of compared indicators shows. */
export async function comparisonContent(
  { charts, scale: asked, time }: Extract<SharedView, { readonly kind: 'comparison' }>,
  hrefOf: HrefOf,
): Promise<DrawnContent> {
  const all = charts.map(({ corpus, indicatorId }) => ({
    corpus,
    series: seriesWithin(seriesOf(corpus, indicatorId), time),
  }));
  const compared = all.filter(({ series }) => indexRoleOf(series) === 'line');
  if (compared.length === 0)
    throw new ReaderError({
      where: 'In this comparison',
      wrong: 'no indicator can be drawn as a line',
      expected: 'A line needs two numbers that are not ranks',
      remedy: 'Save the numbers instead, or choose other indicators or years',
    });
  const marks = indexMarksOf(compared).map(({ mark }) => mark);
  const scale = asked === 'index' ? 'index' : 'log';
  const ask = { compared, scale } as const;
  const held = marks.map(({ briefing }) => briefing.held).toSorted();

  const labels = compared.map(({ series }) => series.indicator.label).join(', ');
  const years = time ? `, ${time.from}–${time.to}` : '';
  const axis = scale === 'index' ? '' : '; log scale: a doubling is the same height everywhere';
  return {
    kind: 'chart',
    title: 'Indicators compared on one index',
    subtitle: `${labels}${years}. Each first number is set to 100${axis}.${leftOutWords(all.map(({ series }) => series))}`,
    source: `Source: ${pressBriefingsOf(held.map(formatDay))}`,
    legend: await pictureLegendOf(legendOfMarks(marks, { direction: 'up', hasJoin: true }), ''),
    notes: [],
    draw: (room) =>
      drawPiece(
        <ComparisonDrawing ask={{ ...ask, ...comparisonFrameOf(ask, room) }} hrefOf={hrefOf} />,
        marks.length,
      ),
  };
}
