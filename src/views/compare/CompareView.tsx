import { Page } from '../../ui/Page';
import { useCorpus } from '../../state/useCorpus';
import { Kept } from '../../ui/Kept';
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
      <Kept isKept={useCorpus().surroundings !== undefined}>
        <BriefingsLink />
        <FindingsSection />
      </Kept>
    </Page>
  );
}
