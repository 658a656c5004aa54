import { Page } from '../../ui/Page';
import { useCorpus } from '../../state/useCorpus';
import { StaticIsland } from '../../ui/StaticIsland';
import { FindingsSection } from './FindingsSection';
import { IndicatorsSection } from './IndicatorsSection';
import { latestTwoOf, pairWords, twoBriefingsOf } from '../../domain/twoBriefings';
import { hrefOf } from '../../ui/href';
import styles from './Indicators.module.css';

/** The way on to the page that sets one briefing beside another. */
function BriefingsLink() {
  const corpus = useCorpus();
  const sides = latestTwoOf(corpus);
  if (!sides) return null;
  return (
    <section aria-labelledby="briefings" className={styles.section}>
      <h2 id="briefings" tabIndex={-1}>
        Briefing against briefing
      </h2>
      <p className={styles.axis}>
        {pairWords(twoBriefingsOf(...sides))}{' '}
        <a href={hrefOf('/compare/briefings')}>
          {corpus.briefingCount > 2 ? 'Compare these or other briefings' : 'Compare the briefings'}
        </a>
        .
      </p>
    </section>
  );
}

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
