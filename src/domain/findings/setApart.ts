import type { Corpus } from '../corpus';
import type { Observation } from '../model';
import { serializeTime } from '../period';
import { isOneTime } from './comparable';
import type { SetApart } from './finding';
import { inputOf } from './inputs';

/** Statements of one indicator by the times they refer to, where there are several; those of one time with all others are left to checks. */
export function setApartOf(corpus: Corpus): readonly SetApart[] {
  return corpus.dataset.indicators.flatMap(({ id, label }): readonly SetApart[] => {
    const statements = corpus.byIndicator(id);
    const periods = new Map<string, Observation[]>();
    for (const observation of statements) {
      if (statements.every((other) => isOneTime(observation.period, other.period))) continue;
      const time = serializeTime(observation.period);
      periods.set(time, [...(periods.get(time) ?? []), observation]);
    }
    if (periods.size < 2) return [];
    const groups = [...periods].map(([period, apart]) => ({
      period,
      inputs: apart.map((statement) => inputOf(corpus, statement)),
    }));
    return [{ indicator: id, label, key: 'period', groups }];
  });
}

/** Pairs of statements that speak of the same and must have a check: same indicator, same time. */
export function comparablePairsOf(corpus: Corpus): readonly (readonly [Observation, Observation])[] {
  return corpus.dataset.indicators.flatMap(({ id }) => {
    const statements = corpus.byIndicator(id);
    return statements.flatMap((a, index) =>
      statements
        .slice(index + 1)
        .filter((b) => isOneTime(a.period, b.period))
        .map((b) => [a, b] as const),
    );
  });
}
