import { chartInForm } from '../../domain/series';
import { briefingOf, type Corpus } from '../../domain/corpus';
import { explainEvidence } from '../../domain/explain';
import { basisWords, periodRuleTexts } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { attributionOf, formatDay } from '../../domain/reference';
import { groupInChart } from '../forms/chartName';
import { frameFor } from '../frame/frames';
import { framesOf, layoutOf } from '../forms/layouts';
import { legendOf } from '../forms/specs';

const padding = 32;
const lineHeight = 22;
const measure = 640;

/** Lines that a text takes, at widths of letters that no font here exceeds. */
const linesOf = (text: string, letter: number, width: number): number =>
  Math.ceil((text.length * letter) / (width * 0.9));

/** Px an embed of a chart needs in a frame of that width, text and legend included: rather too much than too little. */
export function embedHeightOf(corpus: Corpus, indicatorId: string, width: number): number {
  const inside = width - padding;
  const chart = chartInForm(corpus, indicatorId);
  const frame = frameFor(framesOf(chart, 'full'), inside);
  const { size } = layoutOf({
    ...chart,
    scale: 'linear',
    variant: 'full',
    milestones: [],
    width: frame.width,
  });
  const drawing = size.height * (Math.min(inside, frame.most) / frame.width);
  const indicator = corpus.indicator(indicatorId);
  const group = groupInChart(chart);
  const title = group?.label ?? indicator.label;
  const about = `${group?.description ?? indicator.definition}${' '.repeat(90)}`;
  const legend = legendOf(chart);
  const hedges = legend.comparators.flatMap((each) => each.hedges);
  const words =
    legend.briefings.length * 190 +
    legend.comparators.length * 130 +
    hedges.reduce((sum, hedge) => sum + 20 + hedge.length * 7, 0) +
    Number(legend.hasJoin) * 330 +
    Number(legend.hasAlternates) * 360 +
    Number(legend.hasInferred) * 290 +
    (legend.hasOthers ? 270 + indicator.label.length * 7 : 0);
  const text =
    linesOf(title, 11, inside) * lineHeight +
    linesOf(about, 7, Math.min(inside, measure)) * lineHeight +
    Math.ceil((words / inside) * 1.25 + 0.3) * 28 +
    linesOf(' '.repeat(90), 7, inside) * lineHeight;
  return Math.ceil((drawing + text + 72) / 10) * 10;
}

/** The words that say how a period is known, without the sentences it rests on. */
function basisWordsOf({ period, citation }: Observation): string {
  const here = (period.evidence ?? []).filter(({ quotation }) => quotation === citation.quotation);
  const rule = period.rule === undefined ? '' : periodRuleTexts[period.rule];
  return `Period: ${formatPeriod(period)}, ${basisWords[period.basis]}${explainEvidence(period.basis, here)}. ${rule}`;
}

/** Px an embed of one number needs in a frame of that width: rather too much than too little. */
export function figureEmbedHeightOf(corpus: Corpus, observationId: string, width: number): number {
  const observation = corpus.observation(observationId);
  if (!observation) throw new RangeError(`No observation has the id "${observationId}"`);
  const { indicator, quantity, citation, period, speaker } = observation;
  const { label } = corpus.indicator(indicator);
  const briefing = briefingOf(corpus, observation);
  const inside = width - padding;
  const column = Math.min(inside, measure);
  const others = new Set((period.evidence ?? []).map(({ quotation }) => quotation));
  others.delete(citation.quotation);
  const evidence = [...others].map((id) => {
    const quotation = corpus.quotation(id);
    const said = attributionOf(corpus.speaker(quotation.briefing, corpus.turn(quotation.turn).speaker));
    return (
      linesOf(quotation.exact, 9.5, column - 20) * 28 +
      linesOf(`${said} gives the period`, 7.5, column - 20) * lineHeight +
      24
    );
  });
  const facts = [
    `${attributionOf(corpus.speaker(briefing.id, speaker))}, ${formatDay(briefing.held)}`,
    basisWordsOf(observation),
    `Chart: ${label}`,
  ];
  const text =
    linesOf(`${label}, ${formatPeriod(period)}`, 9, inside) * 26 +
    linesOf(quantity.printed, 24, inside) * 46 +
    linesOf(corpus.quotation(citation.quotation).exact, 9.5, column) * 28 +
    facts.reduce((sum, words) => sum + linesOf(words, 7.5, column) * lineHeight + 4, 0) +
    evidence.reduce((sum, each) => sum + each, 0) +
    linesOf(`Source: ${' '.repeat(100)}`, 7, inside) * lineHeight;
  return Math.ceil((text + 32) / 10) * 10;
}
