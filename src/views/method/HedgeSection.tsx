import { Glyph } from '../../charts/Glyph';
import type { Corpus } from '../../domain/corpus';
import { comparatorWords, formatNumber } from '../../domain/format';
import type { Comparator } from '../../domain/vocabulary';
import { Example } from './Example';
import styles from './HedgeSection.module.css';
import { Section } from './Section';
import { clearestOf, comparatorTallies, hedgesOf } from './tally';

const treatments: Readonly<Record<Comparator, string>> = {
  '=': 'The number stands for every value that would be printed the same way: 45.5 for anything from 45.45 up to 45.55.',
  '~': 'The number stands for the same span as a plain one. How far off “around” may be was not printed, so nothing is added to it.',
  '>': 'The true number is this or more: its span is open at the top.',
  '<': 'The true number is less than this: its span is open at the bottom.',
};

const shapes: Readonly<Record<Comparator, string>> = {
  '=': 'Filled mark',
  '~': 'Ring',
  '>': 'Tick towards larger values',
  '<': 'Tick towards smaller values',
};

const wordList = new Intl.ListFormat('en-GB', { type: 'unit' });

/** The words that weaken a number, the shapes they are drawn as, and what is made of them. */
export function HedgeSection({ corpus }: { readonly corpus: Corpus }) {
  return (
    <Section id="hedges">
      <p>
        A hedge is a printed word that weakens a number: “over 1 billion” is not one billion. The hedge stays
        part of the printed words, and is read as one of four comparators. A chart draws each as a shape of
        its own.
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
                  <span className={styles.count}>{formatNumber(observations.length)} numbers</span>
                </h3>
                <p className={styles.words}>
                  {hedges.length > 0
                    ? wordList.format(hedges.map((hedge) => `“${hedge}”`))
                    : 'no word before the number'}
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
