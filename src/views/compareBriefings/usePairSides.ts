import { useMemo } from 'react';
import { type Fetched, resource } from '../../domain/fetching/resource';
import type { BriefingSide } from '../../domain/twoBriefings';
import { sliceLoader } from '../../state/sliceLoader';
import { useFetched } from '../../ui/useFetched';
import { useFormer } from '../../ui/useFormer';
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
  const sides = useMemo(
    () =>
      resource(async (): Promise<Sides> => {
        const { briefing } = sliceLoader();
        const [a, b] = await Promise.all([briefing(first.id).load(), briefing(second.id).load()]);
        return [
          { corpus: a, briefing: first },
          { corpus: b, briefing: second },
        ];
      }),
    [first, second],
  );
  const fetched = useFetched(isAsSent ? undefined : sides);
  return { shown: useFormer(fetched), fetched: isAsSent ? undefined : fetched };
}
