import { latestTwoOf, pairWords, twoBriefingsOf } from '../../domain/twoBriefings';
import { useCorpus } from '../../state/useCorpus';
import { hrefOf } from '../../ui/href';
import styles from './Indicators.module.css';

/** The way on to the page that sets one briefing beside another. */
export function BriefingsLink() {
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
