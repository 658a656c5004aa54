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
      lede="Indicators on one index, one briefing beside the other, and what comes of checking the printed numbers against each other."
    >
      <IndicatorsSection />
      <Kept>
        <BriefingsSection />
        <FindingsSection />
      </Kept>
    </Page>
  );
}
