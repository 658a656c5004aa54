import { chartPath, figurePath } from '../../src/domain/paths';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { explainDigits, explainQuantity } from '../../src/domain/explain';
import { basisWords, nameOf, periodRuleTexts } from '../../src/domain/format';
import type { Observation } from '../../src/domain/model';
import { formatPeriod } from '../../src/domain/period';
import { attributionOf, formatDay, officialLinkOf } from '../../src/domain/reference';
import { otherStatementsOf } from '../../src/domain/series';
import type { ReadingNeighbour } from '../../src/domain/sliceContext';
import { citedNumber, escapeXml, items, link, quoted } from './markup';
import { pageWithShell } from './shell';

const fact = (name: string, markup: string) => `<dt>${name}<dd>${markup}`;

function periodFact(corpus: Corpus, { period, citation }: Observation): string {
  const evidence = period.evidence ?? [];
  const here = evidence.filter((passage) => passage.quotation === citation.quotation);
  const elsewhere = evidence.filter((passage) => passage.quotation !== citation.quotation);
  const words = here.map((passage) => `“${escapeXml(passage.phrase)}”`).join(' and ');
  const rule = period.rule === undefined ? '' : periodRuleTexts[period.rule];
  const sentences = elsewhere.map((passage) => quoted(corpus, corpus.quotation(passage.quotation)));
  return `<b>${formatPeriod(period)}</b>, ${basisWords[period.basis]} ${words}. ${rule}${sentences.join('')}`;
}

function facts(corpus: Corpus, observation: Observation): string {
  const indicator = corpus.indicator(observation.indicator);
  const { definition, notToConfuse } = indicator;
  const confusion = notToConfuse === undefined ? '' : `Not the same as: ${escapeXml(notToConfuse)}`;
  const place = `/briefings/${briefingOf(corpus, observation).id}#${observation.citation.quotation}`;
  return [
    fact(
      'Value',
      escapeXml(
        `${explainQuantity(observation.quantity, indicator.kind)} ${explainDigits(observation.quantity)}`,
      ),
    ),
    fact('Period', periodFact(corpus, observation)),
    fact(
      'What it measures',
      `${escapeXml(definition)} ${confusion} ${link(chartPath(indicator.id), 'See the chart')}`,
    ),
    fact(
      'Source',
      `${link(officialLinkOf(corpus, observation), 'Official transcript, at this sentence ↗')}<br>${link(place, 'See it among the briefing’s quotations')}`,
    ),
  ].join('');
}

function numberList(corpus: Corpus, title: string, observations: readonly Observation[]): string {
  if (observations.length === 0) return '';
  return `<h3>${title}</h3><ul>${items(observations, (o) => {
    const briefing = briefingOf(corpus, o);
    const { name } = corpus.speaker(briefing.id, o.speaker);
    const { label } = corpus.indicator(o.indicator);
    return `${citedNumber(corpus, o)} ${escapeXml(label)}, ${formatPeriod(o.period)} ${escapeXml(name)}, ${briefing.shortName}`;
  })}</ul>`;
}

const step = (name: string, to: ReadingNeighbour | undefined) =>
  to ? link(figurePath(to.id), `${name}: ${to.name}`) : '';

/** One printed number as a page, without script. */
export function figurePage(corpus: Corpus, observationId: string): string {
  const observation = corpus.observation(observationId);
  if (!observation) throw new RangeError(`No observation has the id "${observationId}"`);
  const briefing = briefingOf(corpus, observation);
  const quotation = corpus.quotation(observation.citation.quotation);
  const speaker = corpus.speaker(briefing.id, observation.speaker);
  const { previous, next, place } = corpus.placeOf(observationId);
  const title = nameOf(corpus.indicator(observation.indicator), observation);
  const inSentence = corpus.byQuotation(quotation.id).filter((o) => o.id !== observationId);
  const body = `<p>Number ${place} of ${corpus.size}, printed in the briefing of ${formatDay(briefing.held)}<h1>${escapeXml(title)}</h1><figure><blockquote>${quoted(corpus, quotation, observation)}</blockquote><figcaption><b>${escapeXml(attributionOf(speaker))}</b>, ${escapeXml(speaker.office)}.<br>Press briefing of ${formatDay(briefing.held)}</figcaption></figure><p>Copy link, Copy citation<dl>${facts(corpus, observation)}</dl>${numberList(corpus, 'Also in this sentence', inSentence)}${numberList(corpus, 'The same quantity, stated elsewhere', otherStatementsOf(corpus, observation))}<nav>${step('Previous', previous)}${step('Next', next)}</nav>`;
  return pageWithShell(corpus, { title, body });
}
