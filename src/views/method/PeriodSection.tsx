import type { Corpus } from '../../domain/corpus';
import { basisExplanations, basisWords, formatNumber, periodRuleTexts } from '../../domain/format';
import type { Observation } from '../../domain/model';
import { hrefOf } from '../../ui/href';
import { Example } from './Example';
import { Section } from './Section';
import styles from './PeriodSection.module.css';
import { basisTallies, clearestOf, countWords, ruleTallies } from './tally';

type Props = { readonly corpus: Corpus };

/** The words of another sentence that give a number its period, with the way there. */
function Evidence({ corpus, observation }: Props & { readonly observation: Observation }) {
  const passage = observation.period.evidence?.find((e) => e.quotation !== observation.citation.quotation);
  if (!passage) return null;
  const quotation = corpus.quotation(passage.quotation);
  return (
    <>
      , dated by “{passage.phrase}” in{' '}
      <a href={hrefOf(`/briefings/${quotation.briefing}#${quotation.id}`)}>sentence {quotation.sentence}</a>
    </>
  );
}

/** How we know which time a number refers to, and the rules that say so where no words do. */
export function PeriodSection({ corpus }: Props) {
  const ruled = ruleTallies(corpus);
  const applied = ruled.reduce((sum, { observations }) => sum + observations.length, 0);
  const rows = [
    {
      key: 'none',
      text: 'The words give the whole period; no rule is needed.',
      count: corpus.inReadingOrder.length - applied,
    },
    ...ruled.map(({ word, observations }) => ({
      key: word,
      text: periodRuleTexts[word],
      count: observations.length,
    })),
  ].filter(({ count }) => count > 0);
  return (
    <>
      <Section id="periods">
        <p>
          A number means little without the time it refers to, and many sentences leave that out. So every
          period shows its basis: how it is known. Brackets mean that the period, or part of it, is inferred.
        </p>
        <dl className={styles.bases}>
          {basisTallies(corpus).map(({ word, observations }) => {
            const plain = observations.filter((o) => o.period.rule === undefined);
            const shown = clearestOf(plain.length > 0 ? plain : observations);
            return (
              <div key={word}>
                <dt>
                  {word === 'inferred' ? `[${basisWords[word]}]` : basisWords[word]}
                  <span className={styles.count}>{countWords(observations)}</span>
                </dt>
                <dd>{basisExplanations[word]}</dd>
                {shown ? (
                  <dd>
                    <Example corpus={corpus} observation={shown} />
                    <Evidence corpus={corpus} observation={shown} />.
                  </dd>
                ) : null}
              </div>
            );
          })}
        </dl>
      </Section>
      <Section id="rules">
        <p>
          Where the words give no period, or only part of one, one of these rules completes it. Each citation
          explains the rule it used.
        </p>
        <table className={styles.rules}>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Numbers</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, text, count }) => (
              <tr key={key}>
                <td>{text}</td>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
