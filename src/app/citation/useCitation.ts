import { useEffect, useMemo } from 'react';
import type { Corpus } from '../../domain/corpus';
import { type Fetched, present, type Resource } from '../../domain/fetching/resource';
import { unknownReason } from '../../state/codec';
import { sliceLoader } from '../../state/sliceLoader';
import { refuseKey } from '../../state/store';
import { useFetched } from '../../ui/useFetched';
import { whenIdle } from '../../ui/whenIdle';

/** The data for the citation of a number: the page's own where it has it. */
export const citationOf = (page: Corpus, id: string): Resource<Corpus | undefined> =>
  page.isCitable(id) ? present(page) : sliceLoader().citation(id);

/**
 * The data for the citation that is open. A number that does not exist is refused, which closes the citation and names
 * the reason.
 */
export function useCitation(page: Corpus, id: string | undefined): Fetched<Corpus | undefined> {
  const wanted = useMemo(() => (id === undefined ? undefined : citationOf(page, id)), [page, id]);
  const fetched = useFetched(wanted);
  const isUnknown = fetched.state === 'there' && fetched.value === undefined;
  useEffect(() => {
    if (isUnknown && id !== undefined) refuseKey('cite', unknownReason('number', id));
  }, [isUnknown, id]);
  return fetched;
}

/** Fetches the citations that may be asked for next, once the one that was asked for stands there. */
export function useReady(page: Corpus, ids: readonly (string | undefined)[]): void {
  const key = ids.filter((id) => id !== undefined && !page.isCitable(id)).join(' ');
  useEffect(() => {
    if (key === '') return undefined;
    return whenIdle(() => {
      // What fails now is tried again when it is asked for.
      for (const id of key.split(' '))
        void sliceLoader()
          .citation(id)
          .load()
          .catch(() => {});
    });
  }, [key]);
}
