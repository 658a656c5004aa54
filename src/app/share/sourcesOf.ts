import { briefingOf, type Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatDay } from '../../domain/reference';
import { pressBriefingsOf } from '../../export/lists';

/** The briefings that observations come from, in words. */
export function sourcesOf(corpus: Corpus, observations: readonly Observation[]): string {
  const used = new Set(observations.map((observation) => briefingOf(corpus, observation).id));
  const days = corpus.dataset.briefings.filter(({ id }) => used.has(id)).map(({ held }) => formatDay(held));
  return pressBriefingsOf(days);
}
