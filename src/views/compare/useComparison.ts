import { useMemo } from 'react';
import type { ComparedSeries } from '../../charts/forms/comparison/comparisonMarks';
import { type IndexRole, indexRoleOf, seriesWithin, yearsIn } from '../../domain/comparison';
import { seriesOf } from '../../domain/series';
import { useViewQuery } from '../../state/useStore';
import { defaultComparison } from '../../state/comparisons';
import { type Charts, useCharts } from './useCharts';

/** What is compared, as far as its data is there. */
export type ComparisonState = {
  /** Ids of the indicators, in the order they were chosen. */
  readonly chosen: readonly string[];
  /** All their numbers. */
  readonly whole: readonly ComparedSeries[];
  /** Their numbers within the years asked for, by how they take part. */
  readonly byRole: Readonly<Record<IndexRole, readonly ComparedSeries[]>>;
  /** Years in which any of their numbers stands. */
  readonly years: readonly number[];
  readonly charts: Charts;
};

/** What the address asks to be compared. */
export function useComparison(): ComparisonState {
  const { compare, time } = useViewQuery();
  const chosen = compare.length === 0 ? defaultComparison : compare;
  const charts = useCharts(chosen);
  const { corpora } = charts;
  return useMemo(() => {
    const whole = chosen.flatMap((id): readonly ComparedSeries[] => {
      const corpus = corpora.get(id);
      return corpus ? [{ corpus, series: seriesOf(corpus, id) }] : [];
    });
    const shown = whole.map(({ corpus, series }) => ({ corpus, series: seriesWithin(series, time) }));
    const having = (role: IndexRole) => shown.filter(({ series }) => indexRoleOf(series) === role);
    return {
      chosen,
      whole,
      byRole: {
        line: having('line'),
        single: having('single'),
        'no-ratio': having('no-ratio'),
        empty: having('empty'),
      },
      years: yearsIn(whole.map(({ series }) => series)),
      charts,
    };
  }, [chosen, corpora, time, charts]);
}
