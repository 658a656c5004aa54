import { Glyph } from '../../charts/marks/Glyph';
import type { Corpus } from '../../domain/corpus';
import { comparatorWords } from '../../domain/format';
import type { Comparator } from '../../domain/vocabulary';
import { Example } from './Example';
import styles from './HedgeSection.module.css';
import { Section } from './Section';
import { clearestOf, comparatorTallies, countWords, hedgesOf } from './tally';

const treatments: Readonly<Record<Comparator, string>> = {
  '=': 'A rounded number is read as any value that rounds to it: 45.5 as anything from 45.45 to just under 45.55. Things counted one by one are exact unless the number ends in a zero; so are ranks and “all”.',
  '~': 'Read as a rounded number. The sentence does not say how far off “around” may be, so no margin is added.',
  '>': 'The sentence puts the number above this, with no upper limit.',
  '≥': 'The sentence puts the number at this or more, with no upper limit.',
  '<': 'The sentence puts the number below this and does not say by how much.',
  '≤': 'The sentence puts the number at this or less and does not say by how much.',
};

const shapes: Readonly<Record<Comparator, string>> = {
  '=': 'Filled mark',
  '~': 'Hollow mark',
  '>': 'Tick pointing to higher values',
  '≥': 'Tick pointing to higher values, with two bars',
  '<': 'Tick pointing to lower values',
  '≤': 'Tick pointing to lower values, with two bars',
};

const wordList = new Intl.ListFormat('en-GB', { type: 'unit' });

/** The words that weaken a number, the shapes they are drawn as, and what is made of them. */
export function HedgeSection({ corpus }: { readonly corpus: Corpus }) {
  return (
    <Section id="hedges">
      <p>
        A hedge is a word that weakens a number: “over 1 billion” is not one billion. The site always quotes
        it with the number and reads it as a comparator. Each comparator has its own mark in charts.
      </p>
      <ul className={styles.comparators}>
        {comparatorTallies(corpus).map(({ word, observations }) => {
          const example = clearestOf(observations);
          if (!example) return null;
          const hedges = hedgesOf(observations);
          return (
            <li key={word} className={styles.comparator}>
              <svg className={styles.glyph} viewBox="-14 -16 28 32" aria-hidden="true">
                <Glyph shape="circle" comparator={word} colour="currentColor" direction="up" />
              </svg>
              <div>
                <h3>
                  <span className={styles.sign}>{word}</span> {comparatorWords[word]}
                  <span className={styles.count}>{countWords(observations)}</span>
                </h3>
                <p className={styles.words}>
                  {hedges.length > 0 ? wordList.format(hedges.map((hedge) => `“${hedge}”`)) : 'no hedge'}
                </p>
                <p>
                  {shapes[word]}. {treatments[word]}
                </p>
                <p>
                  <Example corpus={corpus} observation={example} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
