import { useEffect, useMemo } from 'react';
import type { Corpus } from '../../domain/corpus';
import { type Fetched, present } from '../../domain/fetching/resource';
import { together } from '../../domain/fetching/together';
import { unknownReason } from '../../state/codec';
import { sliceLoader } from '../../state/sliceLoader';
import { refuseKey } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { useFetchedAll } from '../../ui/useFetchedAll';

/** The data of each indicator, as far as it is there. */
export type Charts = {
  readonly corpora: ReadonlyMap<string, Corpus>;
  /** Ids of indicators whose data is on its way. */
  readonly waiting: readonly string[];
  /** Ids of indicators whose data could not be had. */
  readonly failed: readonly string[];
  /** What has become of all of it. */
  readonly fetched: Fetched<unknown>;
};

/** Whether a corpus holds everything that the chart of an indicator is drawn from. */
const hasChart = (corpus: Corpus, id: string): boolean =>
  corpus.sliceContext ? corpus.chartsBeside(id) !== undefined : corpus.has('indicator', id);

/** The data of indicators: the page's own where it has it, else fetched. What does not exist is refused. */
export function useCharts(ids: readonly string[]): Charts {
  const page = useCorpus();
  const wanted = useMemo(
    () => ids.map((id) => (hasChart(page, id) ? present(page) : sliceLoader().chart(id))),
    [ids, page],
  );
  const fetched = useFetchedAll<Corpus | undefined>(wanted);
  const unknown = ids.find((_, place) => {
    const each = fetched[place];
    return each?.state === 'there' && each.value === undefined;
  });
  useEffect(() => {
    if (unknown !== undefined) refuseKey('compare', unknownReason('indicator', unknown));
  }, [unknown]);
  return useMemo(() => {
    const found = ids.flatMap((id, place) => {
      const each = fetched[place];
      return each ? [[id, each] as const] : [];
    });
    return {
      corpora: new Map(found.flatMap(([id, { value }]) => (value ? [[id, value] as const] : []))),
      waiting: found.flatMap(([id, { state }]) => (state === 'waiting' ? [id] : [])),
      failed: found.flatMap(([id, { state }]) => (state === 'failed' ? [id] : [])),
      fetched: together(fetched),
    };
  }, [ids, fetched]);
}
