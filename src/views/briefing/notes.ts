import type { Corpus } from '../../domain/corpus';
import type { Milestone, Observation, Passage, Quotation } from '../../domain/model';
import { formatTime } from '../../domain/period';

/** What takes its period from a quotation without standing in it. */
export type EvidenceUses = {
  readonly observations: readonly Observation[];
  readonly milestones: readonly Milestone[];
  /** The words of the quotation that give the period. */
  readonly words: readonly Passage[];
};

const isUnique = (passage: Passage, index: number, all: readonly Passage[]) =>
  all.findIndex((other) => other.start === passage.start) === index;

/** The numbers and milestones of other sentences whose period is read from this one. */
export function evidenceUsesOf(corpus: Corpus, quotation: Quotation): EvidenceUses {
  const isHere = (passage: Passage) => passage.quotation === quotation.id;
  const { observations, milestones } = corpus.restingOn(quotation);
  const passages = [
    ...observations.flatMap((o) => o.period.evidence ?? []),
    ...milestones.flatMap((m) => m.evidence ?? []),
  ];
  return { observations, milestones, words: passages.filter(isHere).filter(isUnique) };
}

/** `2016: Cybersecurity Law enacted`. */
export const milestoneText = (milestone: Milestone): string =>
  `${formatTime(milestone.time)}: ${milestone.label}`;

/** One of a sentence's numbers; `isSecond` when words before it in the list are the same, so that the sentence links those. */
type Gloss = { readonly observation: Observation; readonly isSecond: boolean };

/** What stands beside a quotation. */
export type Notes = {
  readonly glosses: readonly Gloss[];
  readonly milestones: readonly Milestone[];
  /** Only where the sentence has no number of its own: why it is quoted then. */
  readonly resting: EvidenceUses | undefined;
  /** Words to set off in the sentence besides its numbers. */
  readonly words: readonly Passage[];
};

export function notesOf(corpus: Corpus, quotation: Quotation): Notes {
  const observations = corpus.byQuotation(quotation.id);
  const milestones = corpus.milestonesByQuotation(quotation.id);
  const starts = observations.map((o) => o.citation.start);
  const found = observations.length === 0 ? evidenceUsesOf(corpus, quotation) : undefined;
  const resting = found && found.observations.length + found.milestones.length > 0 ? found : undefined;
  return {
    glosses: observations.map((observation, index) => ({
      observation,
      isSecond: starts.indexOf(observation.citation.start) < index,
    })),
    milestones,
    resting,
    words: [...milestones.map((m) => m.citation), ...(resting?.words ?? [])],
  };
}
