import { useEffect } from 'react';
import { latestTwoOf } from '../../domain/twoBriefings';
import { CorpusContext, useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import { Page } from '../../ui/Page';
import { StaticIsland } from '../../ui/StaticIsland';
import { BriefingsSection } from './BriefingsSection';
import { PairChooser } from './PairChooser';
import { PairNames } from './PairNames';
import { PairState } from './PairState';
import { type BriefingPair, useBriefingPair } from './useBriefingPair';
import { usePairSides } from './usePairSides';

/** The newest two briefings, from a corpus that holds them. */
function LatestPair() {
  const sides = latestTwoOf(useCorpus());
  return sides ? <BriefingsSection sides={sides} isAsSent /> : null;
}

/** A number that is cited stands open, also in a part of the page that is folded up. */
function useUnfolded(): void {
  const { cite } = useQuery();
  useEffect(() => {
    if (cite === undefined) return;
    const link = document.querySelector(`main details:not([open]) a[data-cite="${CSS.escape(cite)}"]`);
    link?.closest('details')?.setAttribute('open', '');
  });
}

function Pair({ pair }: { readonly pair: BriefingPair }) {
  const { sliceContext } = useCorpus();
  const { shown, fetched } = usePairSides(pair);
  useUnfolded();
  return (
    <>
      <PairChooser {...pair} />
      <PairNames {...pair} />
      <PairState pair={pair} fetched={fetched} />
      {shown ? (
        <CorpusContext value={shown[0].corpus}>
          <BriefingsSection sides={shown} />
        </CorpusContext>
      ) : (
        <StaticIsland isKept={sliceContext !== undefined}>
          <LatestPair />
        </StaticIsland>
      )}
    </>
  );
}

/** One briefing beside another, indicator by indicator. */
export function CompareBriefingsView() {
  const pair = useBriefingPair();
  if (!pair) return <Page title="Briefing against briefing" lede="There is only one briefing to show." />;
  return (
    <Page
      title={`${pair.first.shortName} against ${pair.second.shortName}`}
      lede="What one briefing says beside what another says. No conclusion is drawn where a briefing gives no number."
    >
      <Pair pair={pair} />
    </Page>
  );
}
