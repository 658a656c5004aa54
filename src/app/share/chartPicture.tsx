import { Drawing } from '../../charts/forms/Drawing';
import { groupInChart } from '../../charts/forms/chartName';
import { drawOffScreen, pieceOf } from '../../charts/picture/drawOffScreen';
import { formOf, legendOf, scaleFor } from '../../charts/forms/specs';
import { milestonesOf } from '../../charts/milestones/milestones';
import type { HrefOf } from '../../charts/marks/MarkLink';
import { chartFrameOf } from '../../charts/forms/layouts';
import { formatTime } from '../../domain/period';
import { chartInForm, observationsInChart } from '../../domain/series';
import { measureWords } from '../../charts/forms/measureWords';
import { sourcesOf } from './sourcesOf';
import type { DrawnContent } from './drawnContent';
import { pictureLegendOf } from './pictureLegend';
import type { SharedView } from './sharedView';

/** Draws one drawing out of sight. */
export const drawPiece = (drawing: React.ReactElement, marks: number) =>
  drawOffScreen(drawing, marks, (host) => {
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('Nothing was drawn');
    return pieceOf(svg);
  });

/** What a picture of a chart shows. */
export async function chartContent(
  view: Extract<SharedView, { readonly kind: 'chart' }>,
  hrefOf: HrefOf,
): Promise<DrawnContent> {
  const { corpus, indicatorId, hasMilestones } = view;
  const chart = chartInForm(corpus, indicatorId);
  const scale = scaleFor(formOf(chart), view.scale);
  const milestones = hasMilestones ? corpus.dataset.milestones : [];
  const ask = { ...chart, variant: 'full', scale, milestones } as const;
  const observations = observationsInChart(corpus, indicatorId, chart.form);
  const group = groupInChart(chart);
  const indicator = corpus.indicator(indicatorId);
  return {
    kind: 'chart',
    title: group?.label ?? indicator.label,
    subtitle: `${group?.description ?? indicator.definition} ${measureWords(chart, scale)}`,
    source: `Source: ${sourcesOf(corpus, observations)}`,
    legend: await pictureLegendOf(legendOf(chart), indicator.label),
    // Flags bear numbers alone.
    notes: milestonesOf(chart, milestones).map(({ milestone }, index) => ({
      number: String(index + 1),
      words: `${milestone.label}, ${formatTime(milestone.time)}`,
    })),
    draw: (room) =>
      drawPiece(
        <Drawing ask={{ ...ask, ...chartFrameOf(ask, room), isPicture: true }} hrefOf={hrefOf} />,
        observations.length,
      ),
  };
}
