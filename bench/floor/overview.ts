import { chartNameOf } from '../../src/charts/forms/chartName';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { chartPath, topicLabels } from '../../src/domain/format';
import type { Indicator, Observation } from '../../src/domain/model';
import { formatPeriod } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import {
  chartInForm,
  chartFormOf,
  chartsOf,
  isAlongTime,
  observationsInChart,
  seriesOf,
} from '../../src/domain/series';
import { type Topic, topics } from '../../src/domain/vocabulary';
import { listText } from '../../src/ui/listText';
import { headlinesOf } from '../../src/state/headlines';
import { drawChart } from './draw';
import { chartLink, citedNumber, classOf, items, link, quoted } from './markup';
import { pageWithShell } from './shell';

/** The charts of the overview: those with more than one number. */
export const drawnCharts = (corpus: Corpus): readonly Indicator[] =>
  chartsOf(corpus).filter((indicator) => observationsInChart(corpus, indicator.id).length > 1);

function specimenOf(corpus: Corpus): string {
  const newest = seriesOf(corpus, 'internet-users').points.at(-1)?.preferred;
  if (!newest) return '';
  const briefing = briefingOf(corpus, newest);
  const { name } = corpus.speaker(briefing.id, newest.speaker);
  const sentence = quoted(corpus, corpus.quotation(newest.citation.quotation));
  return `<figure><blockquote>${sentence}</blockquote><figcaption>${name}, ${formatDay(briefing.held)}. ↑ Select the highlighted number to see who said it and how its period is known.</figcaption></figure>`;
}

const dated = (corpus: Corpus, observation: Observation) =>
  `<span class=big>${citedNumber(corpus, observation)}</span> ${formatPeriod(observation.period)}`;

const headlines = (corpus: Corpus) =>
  items(headlinesOf(corpus), ({ indicator, first, last }) => {
    const before = first ? `${dated(corpus, first)} → ` : 'No earlier figure given ';
    return `<h3>${chartLink(corpus, indicator.id)}</h3><p>${before}${dated(corpus, last)}`;
  });

function smallChart(corpus: Corpus, indicator: Indicator): string {
  const isGroup = indicator.group !== undefined && !isAlongTime(chartFormOf(corpus, indicator.id));
  const label = isGroup && indicator.group ? corpus.group(indicator.group).label : indicator.label;
  const drawing = drawChart(corpus, indicator.id, 'small', chartNameOf(chartInForm(corpus, indicator.id)));
  const count = observationsInChart(corpus, indicator.id).length;
  return `<h3>${link(chartPath(indicator.id), label)}</h3>${drawing}<p class=soft>${count} numbers`;
}

function topicSection(corpus: Corpus, topic: Topic): string {
  const ofTopic = chartsOf(corpus).filter((indicator) => indicator.topic === topic);
  const drawn = drawnCharts(corpus).filter((indicator) => ofTopic.includes(indicator));
  const single = ofTopic.filter((indicator) => !drawn.includes(indicator));
  if (ofTopic.length === 0) return '';
  const numbers = single.flatMap((indicator) => corpus.byIndicator(indicator.id));
  return `<section><h2>${topicLabels[topic]}</h2><ul class=grid>${items(drawn, (indicator) => smallChart(corpus, indicator))}</ul><ul class=grid>${items(
    numbers,
    (o) =>
      `<span class=big>${citedNumber(corpus, o)}</span><br>${chartLink(corpus, o.indicator)}, ${formatPeriod(o.period)}`,
  )}</ul></section>`;
}

/** The overview without script. */
export function overviewPage(corpus: Corpus): string {
  const { briefings, observations } = corpus.dataset;
  const names = listText(briefings.map(({ id, shortName }) => link(`/briefings/${id}`, shortName)));
  const key = briefings
    .map(
      ({ id, shortName }) =>
        `<span class=${classOf(corpus, id)}>Underlined like this</span>: ${shortName} briefing`,
    )
    .join(' ');
  const body = `<h1>A number is a link</h1><p>${observations.length} numbers on China’s internet, from the press briefings of ${names}. Select any underlined number to read the exact sentence it was printed in.${specimenOf(corpus)}<h2>Then and now</h2><ul class=grid>${headlines(corpus)}</ul><p>${key} [Brackets]: period inferred by a rule${topics.map((topic) => topicSection(corpus, topic)).join('')}`;
  return pageWithShell(corpus, { title: 'A number is a link', body });
}
