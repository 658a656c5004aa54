import { numberWords } from '../../domain/numerals';
import styles from './LedgerSection.module.css';
import { Section } from './Section';

const wordList = new Intl.ListFormat('en-GB', { type: 'unit' });

/** The rule by which words become a number of the dashboard, or do not. */
export const CountedSection = () => (
  <Section id="counted">
    <p>
      Words are recorded as a number when they give an amount, a limit or a rank; say what is measured; and,
      for a share or a rank, name the total or the rivals, in the sentence or in the one before. “The world’s
      largest online education platform” is rank 1 by size, in the world: where “largest” names a thing that
      has a size, such as a platform, a network or a country, it is read as size.
    </p>
    <p>
      A majority and a comparison of two counts are limits: “the vast majority” of countries is above 50%,
      “more cellular terminals than mobile phone users” is a ratio above 1 to 1. “All” of one named kind of
      thing is 100% where the sentence counts it, as it does villages and cities. An aim for “all countries”
      counts nothing; “all localities and departments” and “all sectors of society” only mean everywhere and
      everyone.
    </p>
    <p>
      Claims that lack one of the three are left out: “leadership in 5G technology” names no rivals, “the
      largest growth area” does not say among what. So are vague words such as “several” and “many”, and what
      a speaker counts only to announce it, such as “two questions”.
    </p>
    <details className={styles.words}>
      <summary>The list of number words</summary>
      <p>{wordList.format(numberWords.flat())}, and “more … than” between two things.</p>
    </details>
  </Section>
);
