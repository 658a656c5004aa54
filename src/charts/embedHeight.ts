import type { Corpus } from '../domain/corpus';
import { chartFormOf } from '../domain/series';
import { groupInChart } from './description';
import { frameFor } from './frames';
import { layoutOf } from './layout';
import { legendOf } from './legend';

const padding = 32;
const lineHeight = 22;
const measure = 640;

/** Lines that a text takes, at widths of letters that no font here exceeds. */
const linesOf = (text: string, letter: number, width: number): number =>
  Math.ceil((text.length * letter) / (width * 0.9));

/** Px an embed of a chart needs in a frame of that width, text and legend included: rather too much than too little. */
export function embedHeightOf(corpus: Corpus, indicatorId: string, width: number): number {
  const form = chartFormOf(corpus, indicatorId);
  const inside = width - padding;
  const frame = frameFor(form, 'full', inside);
  const { size } = layoutOf({
    corpus,
    indicatorId,
    scale: 'linear',
    variant: 'full',
    milestones: [],
    width: frame.width,
  });
  const drawing = size.height * (Math.min(inside, frame.most) / frame.width);
  const indicator = corpus.indicator(indicatorId);
  const group = groupInChart(corpus, indicatorId);
  const title = group?.label ?? indicator.label;
  const about = `${group?.description ?? indicator.definition}${' '.repeat(90)}`;
  const legend = legendOf(corpus, indicatorId);
  const words =
    legend.briefings.length * 190 +
    legend.comparators.length * 130 +
    Number(legend.hasJoin) * 260 +
    Number(legend.hasAlternates) * 360 +
    Number(legend.hasInferred) * 240 +
    (legend.hasOthers ? 200 + indicator.label.length * 7 : 0);
  const text =
    linesOf(title, 11, inside) * lineHeight +
    linesOf(about, 7, Math.min(inside, measure)) * lineHeight +
    Math.ceil((words / inside) * 1.25 + 0.3) * 28 +
    linesOf(' '.repeat(90), 7, inside) * lineHeight;
  return Math.ceil((drawing + text + 72) / 10) * 10;
}

/** Px an embed of one number needs in a frame of that width. */
export function figureEmbedHeightOf(corpus: Corpus, observationId: string, width: number): number {
  const observation = corpus.observation(observationId);
  if (!observation) throw new RangeError(`No observation has the id "${observationId}"`);
  const { exact } = corpus.quotation(observation.citation.quotation);
  const inside = width - padding;
  const text =
    linesOf(`${corpus.indicator(observation.indicator).label}, ${' '.repeat(24)}`, 9, inside) * 24 +
    linesOf(observation.quantity.printed, 22, inside) * 46 +
    linesOf(exact, 9.5, Math.min(inside, measure)) * 30 +
    linesOf(' '.repeat(110), 7, inside) * lineHeight;
  return Math.ceil((text + 100) / 10) * 10;
}
