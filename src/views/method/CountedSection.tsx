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
      largest network” is rank 1 by size, in the world: where “largest” names a thing that has a size, such as
      a network or a country, it is read as size.
    </p>
    <p>
      A majority and a comparison of two counts are limits: “the vast majority of countries” is above 50%,
      “more terminals than phone users” above 1 terminal for each user. “All” of one named kind of thing, such
      as villages or cities, is 100%; “all localities and departments” and “all walks of life” only mean
      everywhere and everyone.
    </p>
    <p>
      Claims that lack one of the three are left out: “leadership in technology” names no rivals, “the largest
      growth area” does not say among what. So are vague words such as “several” and “many”, and what a
      speaker counts only to announce it, such as “three points”.
    </p>
    <details className={styles.words}>
      <summary>The list of number words</summary>
      <p>{wordList.format(numberWords.flat())}, and “more … than” between two things.</p>
    </details>
  </Section>
);
