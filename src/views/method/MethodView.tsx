import { useCorpus } from '../../state/useCorpus';
import { Page } from '../../ui/Page';
import { LedgerSection } from './LedgerSection';
import styles from './MethodView.module.css';
import { PeriodSection } from './PeriodSection';
import { sections } from './Section';
import { SourceSections } from './SourceSections';
import type { Corpus } from '../../domain/corpus';
import { formatNumber, comparatorWords } from '../../domain/format';
import { hrefOf } from '../../ui/href';
import { Example } from './Example';
import { Section } from './Section';
import { clearestOf, comparatorTallies, countWords, hedgesOf } from './tally';
import { Glyph } from '../../charts/marks/Glyph';
import type { Comparator } from '../../domain/vocabulary';

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
function HedgeSection({ corpus }: { readonly corpus: Corpus }) {
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

/** Conventions of the charts: what joins two points, and which of two statements the line runs through. */
function ReadingSections() {
  return (
    <>
      <Section id="lines">
        <p>
          A mark is drawn only where a number was printed. The dashed line between two marks only connects
          them: no number was printed for the time between, so the line gives no values.
        </p>
      </Section>
      <Section id="preferred">
        <p>
          When two sentences state the same quantity for the same period, both are kept and drawn. The line
          runs through one of them, chosen in this order:
        </p>
        <ol>
          <li>words with one plain reading before words that can be read in two ways;</li>
          <li>a stated period before one carried over, and that before an inferred one;</li>
          <li>the number with more significant figures;</li>
          <li>a number without a hedge before a hedged one;</li>
          <li>the one said first.</li>
        </ol>
        <p>
          The other is drawn beside the line and listed in the citation as the same quantity, stated
          elsewhere.
        </p>
      </Section>
    </>
  );
}

/** What a number leads to. */
function LinkSection({ corpus }: { readonly corpus: Corpus }) {
  const { briefings, indicators, observations, quotations } = corpus.dataset;
  const example = clearestOf(corpus.inReadingOrder);
  return (
    <Section id="links">
      <p>
        This site shows {formatNumber(observations.length)} numbers for {formatNumber(indicators.length)}{' '}
        indicators, printed in {formatNumber(briefings.length)}{' '}
        {briefings.length === 1 ? 'transcript' : 'transcripts'}. It quotes {formatNumber(quotations.length)}{' '}
        sentences: those that give the numbers, and those that date them or report a milestone.
      </p>
      <p>
        Select a number in a text, a table or a chart to open its citation: the whole sentence with the number
        highlighted, who said it and at which briefing, how its period is known, and a reference to copy.
      </p>
      {example ? (
        <p>
          Try it: <Example corpus={corpus} observation={example} />.
        </p>
      ) : null}
      <p>
        The page shows the printed words first, then the number in digits. No values are estimated between or
        beyond the printed ones. See all numbers in <a href={hrefOf('/table')}>one table</a>.
      </p>
    </Section>
  );
}

/** How the numbers were read, and how that can be checked. */
export function MethodView() {
  const corpus = useCorpus();
  return (
    <Page
      title="Method"
      lede="How numbers are read from the briefings, which rules apply, and how to check them yourself."
    >
      <div className={styles.frame}>
        <div className={styles.columns}>
          <nav className={styles.contents} aria-label="On this page">
            <ol>
              {Object.entries(sections).map(([id, title]) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
          <div className={styles.text}>
            <LinkSection corpus={corpus} />
            <HedgeSection corpus={corpus} />
            <PeriodSection corpus={corpus} />
            <ReadingSections />
            <LedgerSection corpus={corpus} />
            <SourceSections corpus={corpus} />
          </div>
        </div>
      </div>
    </Page>
  );
}
