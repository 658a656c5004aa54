import { indexMarksOf } from '../../charts/comparisonMarks';
import { ComparisonDrawing } from '../../charts/ComparisonDrawing';
import { legendOfMarks } from '../../charts/legend';
import type { HrefOf } from '../../charts/MarkLink';
import { comparisonFrameOf } from '../../charts/pictureFrame';
import { type IndexRole, indexRoleOf, seriesWithin } from '../../domain/comparison';
import { formatDay } from '../../domain/reference';
import { type Series, seriesOf } from '../../domain/series';
import { drawPiece } from './chartPicture';
import type { DrawnContent } from './pictureContent';
import { pictureLegendOf } from './pictureLegend';
import type { SharedView } from './sharedView';

const reasons: Readonly<Record<Exclude<IndexRole, 'line'>, string>> = {
  single: 'one number alone',
  'no-ratio': 'no ratio',
  empty: 'no number in these years',
};

/** What was chosen and has no line, with what keeps it from one. */
function leftOutWords(all: readonly Series[]): string {
  const words = all.flatMap((series) => {
    const role = indexRoleOf(series);
    return role === 'line' ? [] : [`${series.indicator.label} (${reasons[role]})`];
  });
  return words.length === 0 ? '' : ` Without a line: ${words.join(', ')}.`;
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
    throw new RangeError('None of these indicators has two numbers, so there is no line to draw');
  const marks = indexMarksOf(compared).map(({ mark }) => mark);
  const scale = asked === 'index' ? 'index' : 'log';
  const ask = { compared, scale } as const;
  const held = marks.map(({ briefing }) => briefing.held).toSorted();
  const sources = held.map((date) => `press briefing of ${formatDay(date)}`);
  const labels = compared.map(({ series }) => series.indicator.label).join(', ');
  const years = time ? `, ${time.from}–${time.to}` : '';
  const axis = scale === 'index' ? '' : '; on the log axis, equal steps are equal ratios';
  return {
    kind: 'chart',
    title: 'Compared on one index',
    subtitle: `${labels}${years}. The first number of each is 100${axis}.${leftOutWords(all.map(({ series }) => series))}`,
    source: `Source: ${[...new Set(sources)].join('; ')}`,
    legend: await pictureLegendOf(legendOfMarks(marks, { direction: 'up', hasJoin: true }), ''),
    notes: [],
    draw: (room) =>
      drawPiece(
        <ComparisonDrawing ask={{ ...ask, ...comparisonFrameOf(ask, room) }} hrefOf={hrefOf} />,
        marks.length,
      ),
  };
}
