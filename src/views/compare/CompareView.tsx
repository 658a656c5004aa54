import { Page } from '../../ui/Page';
import { useCorpus } from '../../state/useCorpus';
import { StaticIsland } from '../../ui/StaticIsland';
import { BriefingsLink } from './BriefingsLink';
import { FindingsSection } from './FindingsSection';
import { IndicatorsSection } from './IndicatorsSection';

/** Indicators against each other, briefing against briefing, claims against arithmetic. */
export function CompareView() {
  return (
    <Page
      title="Compare"
      lede="Put indicators on one index, set one briefing beside another, and see how the printed numbers check against each other."
    >
      <IndicatorsSection />
      <StaticIsland isKept={useCorpus().sliceContext !== undefined}>
        <BriefingsLink />
        <FindingsSection />
      </StaticIsland>
    </Page>
  );
}
