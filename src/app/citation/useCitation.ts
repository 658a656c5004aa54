import { useEffect, useMemo } from 'react';
import type { Corpus } from '../../domain/corpus';
import { unknownReason } from '../../state/codec';
import { sliceLoader } from '../../state/sliceLoader';
import { refuseKey } from '../../state/store';
import { type Fetched, useFetched } from '../../ui/useFetched';
import { whenIdle } from '../../ui/whenIdle';

type Citing = { readonly corpus: Corpus } | { readonly corpus: undefined };

/**
 * The data for the citation of a number: the page's own where it has it, else fetched. A number that does not exist
 * is refused, which closes the citation and names the reason.
 */
export function useCitation(page: Corpus, id: string | undefined): Fetched<Citing> {
  const known = useMemo(
    () => (id !== undefined && page.isCitable(id) ? { corpus: page } : undefined),
    [page, id],
  );
  const load = useMemo(
    () =>
      id === undefined
        ? undefined
        : async (): Promise<Citing> => ({ corpus: await sliceLoader().citation(id) }),
    [id],
  );
  const fetched = useFetched(load, known);
  const isUnknown = fetched.state === 'there' && fetched.value.corpus === undefined;
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
          .catch(() => {});
    });
  }, [key]);
}
