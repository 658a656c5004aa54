import { latestTwoOf } from '../../domain/twoBriefings';
import { useCorpus } from '../../state/useCorpus';
import { StaticIsland } from '../../ui/StaticIsland';
import { Page } from '../../ui/Page';
import { BriefingsSection } from './BriefingsSection';
import { FetchedPair } from './FetchedPair';
import { PairChooser } from './PairChooser';
import { PairNames } from './PairNames';
import { useBriefingPair } from './useBriefingPair';

/** The newest two briefings, from a corpus that holds them. */
function LatestPair() {
  const sides = latestTwoOf(useCorpus());
  return sides ? <BriefingsSection sides={sides} isAsSent /> : null;
}

/** One briefing beside another, indicator by indicator. */
export function CompareBriefingsView() {
  const pair = useBriefingPair();
  const { sliceContext } = useCorpus();
  return (
    <Page
      title="Briefing against briefing"
      lede={
        pair
          ? 'What one briefing says beside what another says. No conclusion is drawn where a briefing gives no number.'
          : 'There is only one briefing, and nothing to compare it with.'
      }
    >
      {pair ? (
        <>
          <PairChooser {...pair} />
          <PairNames {...pair} />
          {pair.isAsSent ? (
            <StaticIsland isKept={sliceContext !== undefined}>
              <LatestPair />
            </StaticIsland>
          ) : (
            <FetchedPair first={pair.first} second={pair.second} />
          )}
        </>
      ) : null}
    </Page>
  );
}
