import { latestTwoOf } from '../../domain/twoBriefings';
import { useCorpus } from '../../state/useCorpus';
import { Kept } from '../../ui/Kept';
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
  const { surroundings } = useCorpus();
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
            <Kept isKept={surroundings !== undefined}>
              <LatestPair />
            </Kept>
          ) : (
            <FetchedPair first={pair.first} second={pair.second} />
          )}
        </>
      ) : null}
    </Page>
  );
}
