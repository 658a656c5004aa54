import { Page } from '../../ui/Page';
import { BriefingsSection } from './BriefingsSection';
import { FindingsSection } from './FindingsSection';
import { IndicatorsSection } from './IndicatorsSection';
import { Kept } from './Kept';

/** Indicators against each other, briefing against briefing, claims against arithmetic. */
export function CompareView() {
  return (
    <Page
      title="Compare"
      lede="Put indicators on one index, set one briefing beside another, and see how the printed numbers check against each other."
    >
      <IndicatorsSection />
      <Kept>
        <BriefingsSection />
        <FindingsSection />
      </Kept>
    </Page>
  );
}
