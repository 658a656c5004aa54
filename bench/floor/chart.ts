import { chartNameOf, groupInChart } from '../../src/charts/forms/chartName';
import { describeChart } from '../../src/charts/forms/descriptions';
import { comparatorText } from '../../src/charts/legend/legend';
import { legendOf } from '../../src/charts/forms/specs';
import { marksOf } from '../../src/charts/forms/specs';
import type { Corpus } from '../../src/domain/corpus';
import { formatQuantity, topicLabels } from '../../src/domain/format';
import { formatPeriod } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import { chartInForm, chartsOf } from '../../src/domain/series';
import { measureWords } from '../../src/charts/forms/measureWords';
import { drawChart } from './draw';
import { chartLink, citedNumber, escapeXml, items, link } from './markup';
import { pageWithoutShell, pageWithShell } from './shell';

function legend(corpus: Corpus, indicatorId: string): string {
  const { briefings, comparators, hasJoin, hasAlternates, hasInferred } = legendOf(
    chartInForm(corpus, indicatorId),
  );
  const words = [
    ...briefings.map((b) => `<i class=${b.colour === 'var(--slot-1)' ? 'a' : 'b'}></i> ${b.name}`),
    ...comparators.map((each) => `<i></i> ${comparatorText(each)}`),
    ...(hasJoin ? ['<i></i> dashed line: nothing printed in between'] : []),
    ...(hasAlternates ? ['<i></i> mark set beside: same quantity restated'] : []),
    ...(hasInferred ? ['[…] brackets: period inferred by a rule'] : []),
  ];
  return `<ul>${items(words, (word) => word)}</ul>`;
}

function figure(corpus: Corpus, indicatorId: string): string {
  const chart = chartInForm(corpus, indicatorId);
  const used = new Set(marksOf(chart).map((mark) => mark.briefing));
  const sources = [...used].map(
    ({ id, held, publisher, page }) =>
      `${link(`/briefings/${id}`, `press briefing of ${formatDay(held)}`)}, ${escapeXml(publisher)} (${link(page, 'official page')})`,
  );
  const name = chartNameOf(chart);
  const words = describeChart(chart);
  return `<figure>${drawChart(corpus, indicatorId, 'full', name)}${legend(corpus, indicatorId)}<figcaption>Sources: ${sources.join('; ')}.<details><summary>This chart in words</summary><ul>${items(words, escapeXml)}</ul></details></figcaption></figure>`;
}

const numbers = (corpus: Corpus, indicatorId: string) =>
  items(
    marksOf(chartInForm(corpus, indicatorId)),
    ({ observation: o, indicator, briefing }) =>
      `${citedNumber(corpus, o)} ${indicator.id === indicatorId ? '' : escapeXml(indicator.label)} ${formatPeriod(o.period)} ${escapeXml(formatQuantity(o.quantity))} ${briefing.shortName}`,
  );

function neighbours(corpus: Corpus, indicatorId: string): string {
  const charts = chartsOf(corpus);
  const index = charts.findIndex((chart) => chart.id === indicatorId);
  const [previous, next] = [charts[index - 1], charts[index + 1]];
  return [
    previous ? `Previous chart ${chartLink(corpus, previous.id)}` : '',
    next ? `Next chart ${chartLink(corpus, next.id)}` : '',
  ].join(' ');
}

/** One chart with its numbers, without script. */
export function chartPage(corpus: Corpus, indicatorId: string): string {
  const { label, definition, topic, notToConfuse } = corpus.indicator(indicatorId);
  const group = groupInChart(chartInForm(corpus, indicatorId));
  const body = `<h1>${escapeXml(label)}</h1><p>${escapeXml(definition)}<p>${link(`/table?topic=${topic}`, topicLabels[topic])} ${escapeXml(measureWords(chartInForm(corpus, indicatorId), 'linear'))}${group ? `<p>${escapeXml(`${group.label} ${group.description}`)}` : ''}<p>View: ${['Chart', 'Table', 'Sources'].join(' ')}. Scale: ${['Linear', 'Log', 'Index'].join(' ')}. Milestones${figure(corpus, indicatorId)}${notToConfuse === undefined ? '' : `<p><b>Not the same as:</b> ${escapeXml(notToConfuse)}`}<h2>Numbers in this chart</h2><ul>${numbers(corpus, indicatorId)}</ul><nav>${neighbours(corpus, indicatorId)}</nav>`;
  return pageWithShell(corpus, { title: label, body });
}

/** The chart alone, as it is set into a frame. */
export function chartEmbed(corpus: Corpus, indicatorId: string): string {
  const { label } = corpus.indicator(indicatorId);
  const body = `<h1>${chartLink(corpus, indicatorId)}</h1>${figure(corpus, indicatorId)}`;
  return pageWithoutShell({ title: label, body });
}
