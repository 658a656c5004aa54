import { Page } from '../../ui/Page';
import { useCorpus } from '../../state/useCorpus';
import { StaticIsland } from '../../ui/StaticIsland';
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

/** The way on to what checking gave, which once stood on this page. */
const FindingsLink = () => (
  <section aria-labelledby="findings" className={styles.section}>
    <h2 id="findings" tabIndex={-1}>
      Claims against arithmetic
    </h2>
    <p className={styles.axis}>
      The printed numbers are checked against each other and recomputed: see the{' '}
      <a href={hrefOf('/findings')}>findings</a>.
    </p>
  </section>
);

/** Indicators against each other, with the ways on to briefings side by side and to the findings. */
export function CompareView() {
  return (
    <Page title="Compare" lede="Put indicators on one index, and see which grew most.">
      <IndicatorsSection />
      <StaticIsland isKept={useCorpus().sliceContext !== undefined}>
        <BriefingsLink />
        <FindingsLink />
      </StaticIsland>
    </Page>
  );
}
