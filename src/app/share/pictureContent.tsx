import { ChartLegend, LegendList } from '../../charts/ChartLegend';
import { indexMarksOf } from '../../charts/comparisonMarks';
import { ComparisonDrawing } from '../../charts/ComparisonDrawing';
import { Drawing } from '../../charts/Drawing';
import { groupInChart } from '../../charts/description';
import { drawOffScreen, pieceOf } from '../../charts/drawOffScreen';
import { framesOf } from '../../charts/frames';
import { legendOfMarks } from '../../charts/legend';
import { layoutOf } from '../../charts/layout';
import { milestonesOf } from '../../charts/milestones';
import { scaleFor } from '../../charts/scale';
import { lengthOf, sliceOf } from '../../domain/codePoints';
import { indexRoleOf, seriesWithin } from '../../domain/comparison';
import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatPeriod, formatTime } from '../../domain/period';
import { attributionOf, formatDay } from '../../domain/reference';
import { chartFormOf, observationsInChart, seriesOf } from '../../domain/series';
import type { PosterLegend, PosterProps } from '../../export/image/poster';
import { hrefOf } from '../../ui/href';
import { measureWords } from '../../charts/measureWords';
import { sourcesOf } from '../embed/sourcesOf';
import type { SharedView } from './sharedView';

type View<K extends SharedView['kind']> = Extract<SharedView, { readonly kind: K }>;
type Content = Pick<PosterProps, 'title' | 'subtitle' | 'source'> &
  (
    | Pick<Extract<PosterProps, { kind: 'chart' }>, 'kind' | 'drawing' | 'legend'>
    | Pick<Extract<PosterProps, { kind: 'number' }>, 'kind' | 'printed' | 'sentence'>
  );

/** The parts of a line stand apart by style alone. */
const wordsIn = (item: Element): string =>
  [...item.childNodes]
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');

function readDrawing(host: Element) {
  const svg = host.querySelector('[data-drawing] svg');
  if (!svg) throw new Error('Nothing was drawn');
  const legend = [...host.querySelectorAll('[data-words] li')].map((item): PosterLegend => {
    const sample = item.querySelector('svg');
    return { sample: sample ? pieceOf(sample) : undefined, words: wordsIn(item) };
  });
  return { drawing: pieceOf(svg), legend };
}

async function chartContent(view: View<'chart'>, shape: number): Promise<Content> {
  const { corpus, indicatorId, hasMilestones } = view;
  const form = chartFormOf(corpus, indicatorId);
  const scale = scaleFor(form, view.scale);
  const milestones = hasMilestones ? corpus.dataset.milestones : [];
  const ask = { corpus, indicatorId, variant: 'full', scale, milestones } as const;
  // The frame that fills the picture's shape best has the largest words.
  const [best] = framesOf(form, 'full')
    .map(({ width }) => ({ width, shape: width / layoutOf({ ...ask, width }).size.height }))
    .toSorted((a, b) => Math.abs(Math.log(a.shape / shape)) - Math.abs(Math.log(b.shape / shape)));
  const observations = observationsInChart(corpus, indicatorId);
  const { drawing, legend } = await drawOffScreen(
    <>
      <div data-drawing="">
        <Drawing ask={{ ...ask, width: best?.width ?? 640 }} hrefOf={hrefOf} />
      </div>
      <div data-words="">
        <ChartLegend corpus={corpus} indicatorId={indicatorId} />
      </div>
    </>,
    observations.length,
    readDrawing,
  );
  const group = groupInChart(corpus, indicatorId);
  const indicator = corpus.indicator(indicatorId);
  return {
    kind: 'chart',
    title: group?.label ?? indicator.label,
    subtitle: `${group?.description ?? indicator.definition} ${measureWords(corpus, indicatorId, scale)}`,
    source: `Source: ${sourcesOf(corpus, observations)}`,
    drawing,
    legend: [
      ...legend,
      // Flags bear numbers alone.
      ...milestonesOf(corpus, indicatorId, milestones).map(({ milestone }, index) => ({
        sample: undefined,
        words: `${index + 1}: ${milestone.label}, ${formatTime(milestone.time)}`,
      })),
    ],
  };
}

async function comparisonContent({ charts, scale, time }: View<'comparison'>): Promise<Content> {
  const compared = charts
    .map(({ corpus, indicatorId }) => ({ corpus, series: seriesWithin(seriesOf(corpus, indicatorId), time) }))
    .filter(({ series }) => indexRoleOf(series) === 'line');
  if (compared.length === 0)
    throw new RangeError('None of these indicators has two numbers, so there is no line to draw');
  const marks = compared.flatMap(({ series }) => series.points).length;
  const shown = indexMarksOf(compared).map(({ mark }) => mark);
  const { drawing, legend } = await drawOffScreen(
    <>
      <div data-drawing="">
        <ComparisonDrawing
          ask={{ compared, scale: scale === 'index' ? 'index' : 'log', width: 1040 }}
          hrefOf={hrefOf}
        />
      </div>
      <div data-words="">
        <LegendList legend={legendOfMarks(shown, { direction: 'up', hasJoin: true })} />
      </div>
    </>,
    marks,
    readDrawing,
  );
  const held = shown.map(({ briefing }) => briefing.held).toSorted();
  const sources = held.map((date) => `press briefing of ${formatDay(date)}`);
  const labels = compared.map(({ series }) => series.indicator.label).join(', ');
  return {
    kind: 'chart',
    title: 'Compared on one index',
    subtitle: `${labels}. The first number of each is 100${scale === 'index' ? '' : '; on the log axis, equal steps are equal ratios'}.`,
    source: `Source: ${[...new Set(sources)].join('; ')}`,
    drawing,
    legend,
  };
}

function numberContent(corpus: Corpus, observation: Observation): Content {
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

/** What a picture of a view shows; `shape` is the width of its drawing by its height, about. */
export function contentOf(view: SharedView, shape: number): Promise<Content> | Content {
  if (view.kind === 'chart') return chartContent(view, shape);
  if (view.kind === 'comparison') return comparisonContent(view);
  const observation = view.corpus.observation(view.observationId);
  if (!observation) throw new RangeError(`No observation has the id "${view.observationId}"`);
  return numberContent(view.corpus, observation);
}
