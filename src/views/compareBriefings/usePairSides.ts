import { useCallback, useState } from 'react';
import type { BriefingSide } from '../../domain/twoBriefings';
import { sliceLoader } from '../../state/sliceLoader';
import { type Fetched, useFetched } from '../../ui/useFetched';
import type { BriefingPair } from './useBriefingPair';

type Sides = readonly [BriefingSide, BriefingSide];

/** What there is of the two briefings: absent, the page still shows those it was sent with. */
export type PairSides = {
  /** Those asked for, or until they have come those that were shown before. */
  readonly shown: Sides | undefined;
  /** What became of asking; undefined while nothing had to be asked for. */
  readonly fetched: Fetched<Sides> | undefined;
};

/** The two briefings with all they say. The former two stay until the next have come. */
export function usePairSides({ first, second, isAsSent }: BriefingPair): PairSides {
  const [shown, setShown] = useState<Sides>();
  const load = useCallback(async (): Promise<Sides> => {
    const [a, b] = await Promise.all([sliceLoader().briefing(first.id), sliceLoader().briefing(second.id)]);
    return [
      { corpus: a, briefing: first },
      { corpus: b, briefing: second },
    ];
  }, [first, second]);
  const fetched = useFetched(isAsSent ? undefined : load);
  if (fetched.state === 'there' && fetched.value !== shown) setShown(fetched.value);
  return { shown, fetched: isAsSent ? undefined : fetched };
}
