import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Corpus } from '../../domain/corpus';
import { unknownReason } from '../../state/codec';
import { sliceLoader } from '../../state/sliceLoader';
import { refuseKey } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';

/** The data of each indicator, as far as it is there. */
export type Charts = {
  readonly corpora: ReadonlyMap<string, Corpus>;
  /** Ids of indicators whose data is on its way. */
  readonly waiting: readonly string[];
  /** Ids of indicators whose data could not be had. */
  readonly failed: readonly string[];
  /** Asks again for what failed. */
  readonly retry: () => void;
};

type Outcome = Corpus | 'failed';

/** Whether a corpus holds everything that the chart of an indicator is drawn from. */
const hasChart = (corpus: Corpus, id: string): boolean =>
  corpus.sliceContext ? corpus.chartsBeside(id) !== undefined : corpus.has('indicator', id);

/** The data of indicators: the page's own where it has it, else fetched. What does not exist is refused. */
export function useCharts(ids: readonly string[]): Charts {
  const page = useCorpus();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const missing = ids.filter((id) => !hasChart(page, id) && !outcomes.has(id)).join('~');
  useEffect(() => {
    if (missing === '') return undefined;
    let isWanted = true;
    const bring = async (id: string) => {
      const outcome = await sliceLoader()
        .chart(id)
        .catch((): Outcome => 'failed');
      if (!isWanted) return;
      if (outcome === undefined) refuseKey('compare', unknownReason('indicator', id));
      else setOutcomes((before) => new Map(before).set(id, outcome));
    };
    for (const id of missing.split('~')) void bring(id);
    return () => {
      isWanted = false;
    };
  }, [missing]);
  const retry = useCallback(
    () => setOutcomes((before) => new Map([...before].filter(([, outcome]) => outcome !== 'failed'))),
    [],
  );
  return useMemo(() => {
    const found = ids.map((id) => [id, hasChart(page, id) ? page : outcomes.get(id)] as const);
    return {
      corpora: new Map(
        found.flatMap(([id, outcome]) =>
          outcome === undefined || outcome === 'failed' ? [] : [[id, outcome] as const],
        ),
      ),
      waiting: found.flatMap(([id, outcome]) => (outcome === undefined ? [id] : [])),
      failed: found.flatMap(([id, outcome]) => (outcome === 'failed' ? [id] : [])),
      retry,
    };
  }, [ids, page, outcomes, retry]);
}
