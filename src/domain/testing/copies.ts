import type { Dataset, Passage } from '../model';
import { sample } from './sample';

/** The sample as often as asked, every copy under ids of its own and of one length: a corpus that has grown. */
export function copiesOfSample(count: number): Dataset {
  const made = Array.from({ length: count }, (_, copy) => copyOfSample(`-${String(copy).padStart(3, '0')}`));
  return {
    briefings: made.flatMap(({ briefings }) => briefings),
    quotations: made.flatMap(({ quotations }) => quotations),
    groups: made.flatMap(({ groups }) => groups),
    indicators: made.flatMap(({ indicators }) => indicators),
    observations: made.flatMap(({ observations }) => observations),
    milestones: made.flatMap(({ milestones }) => milestones),
    ledgers: [],
    checks: [],
    notes: [],
  };
}

function copyOfSample(mark: string): Dataset {
  const own = (id: string) => `${id}${mark}`;
  const at = <P extends Passage>(passage: P): P => ({ ...passage, quotation: own(passage.quotation) });
  return {
    briefings: sample.briefings.map((briefing) => ({
      ...briefing,
      id: own(briefing.id),
      turns: briefing.turns.map((turn) => ({ ...turn, id: own(turn.id) })),
    })),
    quotations: sample.quotations.map((quotation) => ({
      ...quotation,
      id: own(quotation.id),
      briefing: own(quotation.briefing),
      turn: own(quotation.turn),
    })),
    groups: sample.groups.map((group) => ({ ...group, id: own(group.id) })),
    indicators: sample.indicators.map(({ group, ...indicator }) => ({
      ...indicator,
      id: own(indicator.id),
      ...(group === undefined ? {} : { group: own(group) }),
    })),
    observations: sample.observations.map((observation) => ({
      ...observation,
      id: own(observation.id),
      indicator: own(observation.indicator),
      period: observation.period.evidence
        ? { ...observation.period, evidence: observation.period.evidence.map(at) }
        : observation.period,
      citation: at(observation.citation),
    })),
    milestones: sample.milestones.map((milestone) => ({
      ...milestone,
      id: own(milestone.id),
      citation: at(milestone.citation),
    })),
    ledgers: [],
    checks: [],
    notes: [],
  };
}
