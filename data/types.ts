import type { SentenceKey, WrittenMilestone, WrittenObservation } from '../src/domain/sources/folder';
import type { IndicatorId } from './indicators';

/** What may be written of a briefing, given the indicators there are. */
export type WrittenOf<Indicator extends string, Briefing extends string, Q extends SentenceKey> = {
  readonly observations: readonly (WrittenObservation<Indicator, Q> & {
    readonly id: `${Indicator}.${number}.${Briefing}.${string}`;
  })[];
  readonly milestones: readonly WrittenMilestone<Q>[];
};

/**
 * What may be written of a briefing: only sentences that are quoted and indicators that exist; the id of a number reads
 * indicator, year, briefing, letter.
 */
export type Written<Briefing extends string, Q extends SentenceKey> = WrittenOf<IndicatorId, Briefing, Q>;
