import type { Corpus } from '../../domain/corpus';
import type { Quotation } from '../../domain/model';
import { evidenceUsesOf } from './notes';

/** What the reader asks to see; an empty list asks for everything. */
export type Filter = { readonly topics: readonly string[]; readonly speakers: readonly string[] };

/** A choice of the filter with the quotations it would show beside the other choices made. */
export type Option = { readonly id: string; readonly label: string; readonly count: number };

/** The topics a quotation speaks of; one that only dates others counts under theirs. */
export function topicsOf(corpus: Corpus, quotation: Quotation): ReadonlySet<string> {
  const observations = corpus.byQuotation(quotation.id);
  const milestones = corpus.milestonesByQuotation(quotation.id);
  const resting = observations.length + milestones.length > 0 ? undefined : evidenceUsesOf(corpus, quotation);
  return new Set([
    ...[...observations, ...(resting?.observations ?? [])].map((o) => corpus.indicator(o.indicator).topic),
    ...[...milestones, ...(resting?.milestones ?? [])].map((m) => m.topic),
  ]);
}

/** The speaker of a quotation. */
export const speakerIdOf = (corpus: Corpus, quotation: Quotation): string =>
  corpus.turn(quotation.turn).speaker;

/** Whether a quotation passes: one of the topics, and one of the speakers. */
export const isMatch = (corpus: Corpus, quotation: Quotation, { topics, speakers }: Filter): boolean =>
  (topics.length === 0 || topics.some((topic) => topicsOf(corpus, quotation).has(topic))) &&
  (speakers.length === 0 || speakers.includes(speakerIdOf(corpus, quotation)));

export const isFiltering = ({ topics, speakers }: Filter): boolean => topics.length + speakers.length > 0;

/**
 * The choices of one half of the filter: those that occur in the briefing, and any chosen one that does not,
 * so that it can be seen and taken back.
 */
export function optionsOf(
  names: readonly (readonly [id: string, label: string])[],
  quotations: readonly Quotation[],
  idsOf: (quotation: Quotation) => ReadonlySet<string>,
  {
    chosen,
    isCounted,
  }: { readonly chosen: readonly string[]; readonly isCounted: (q: Quotation) => boolean },
): Option[] {
  return names.flatMap(([id, label]) => {
    const own = quotations.filter((quotation) => idsOf(quotation).has(id));
    if (own.length === 0 && !chosen.includes(id)) return [];
    return [{ id, label, count: own.filter(isCounted).length }];
  });
}

/** The list with a word added, or without it when it was in. */
export const toggled = <T extends string>(words: readonly T[], word: T): readonly T[] =>
  words.includes(word) ? words.filter((other) => other !== word) : [...words, word];
