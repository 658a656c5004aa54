import { chartPath, figurePath } from '../../src/domain/paths';
import { briefingOf, type Corpus } from '../../src/domain/corpus';
import { linkNameOf } from '../../src/domain/format';
import type { Observation, Passage, Quotation } from '../../src/domain/model';
import { segmentsOf } from '../../src/domain/segments';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or a quoted attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? '');

/** A link; the words are text, not markup. */
export const link = (path: string, words: string): string =>
  `<a href="${escapeXml(path)}">${escapeXml(words)}</a>`;

/** The first briefing's colour is class `a`, the second's `b`. */
export const classOf = (corpus: Corpus, briefing: string): string =>
  corpus.dataset.briefings[0]?.id === briefing ? 'a' : 'b';

/** A printed number that leads to its page, named as it is everywhere. */
export function citedNumber(corpus: Corpus, observation: Observation, words?: string): string {
  const name = linkNameOf(corpus.indicator(observation.indicator), observation);
  const colour = classOf(corpus, briefingOf(corpus, observation).id);
  return `<a class=${colour} href="${figurePath(observation.id)}" aria-label="${escapeXml(name)}">${escapeXml(words ?? observation.quantity.printed)}</a>`;
}

export const chartLink = (corpus: Corpus, indicatorId: string): string =>
  link(chartPath(indicatorId), corpus.indicator(indicatorId).label);

/** A quotation with its numbers linked and the one it is shown for marked. */
export function quoted(
  corpus: Corpus,
  quotation: Quotation,
  marked?: Observation,
  words: readonly Pick<Passage, 'start' | 'phrase'>[] = [],
): string {
  const parts = segmentsOf(quotation, corpus.byQuotation(quotation.id), words).map((segment) => {
    if (segment.kind === 'text') return escapeXml(segment.text);
    if (segment.kind === 'words') return `<u>${escapeXml(segment.text)}</u>`;
    if (marked && segment.observations.includes(marked)) return `<mark>${escapeXml(segment.text)}</mark>`;
    const [first] = segment.observations;
    return first ? citedNumber(corpus, first, segment.text) : '';
  });
  return `<q>${parts.join('')}</q>`;
}

/** List items, one for each thing. */
export const items = <T>(things: readonly T[], itemOf: (thing: T) => string): string =>
  things.map((thing) => `<li>${itemOf(thing)}`).join('');
