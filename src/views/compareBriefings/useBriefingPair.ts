import { useEffect, useState } from 'react';
import type { BriefingSummary } from '../../domain/sliceContext';
import { unknownReason } from '../../state/codec';
import { refuseKey } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { useViewQuery } from '../../state/useStore';

/** The briefings that are set side by side. */
export type BriefingPair = {
  readonly first: BriefingSummary;
  readonly second: BriefingSummary;
  /** They are those of the page as it was sent, and no others were asked for since. */
  readonly isAsSent: boolean;
};

/** The two briefings that the address names, else the newest two; undefined where there are no two. */
export function useBriefingPair(): BriefingPair | undefined {
  const { recentBriefings, summaries } = useCorpus();
  const { briefings: asked } = useViewQuery();
  const [hasChanged, setHasChanged] = useState(false);
  const named = asked.flatMap((id) => summaries.filter((briefing) => briefing.id === id));
  const unknown = asked.find((id) => named.every((briefing) => briefing.id !== id));
  const reason =
    unknown === undefined
      ? asked.length === 1 && 'only one briefing is named; name two, with “~” between them'
      : unknownReason('briefing', unknown);
  useEffect(() => {
    if (reason) refuseKey('briefings', reason);
  }, [reason]);
  const latest = recentBriefings.slice(-2);
  const [first, second] = named.length === 2 ? named : latest;
  if (!first || !second) return undefined;
  const isOther = first.id !== latest[0]?.id || second.id !== latest[1]?.id;
  // What was sent is gone once something else stood in its place.
  if (isOther && !hasChanged) setHasChanged(true);
  return { first, second, isAsSent: !isOther && !hasChanged };
}
