import { exactly } from '../../domain/interval';
import type { EditorNote } from '../../domain/findings/check';
import { boundsOf, inputOf } from '../../domain/findings/inputs';
import { useCorpus } from '../../state/useCorpus';
import { CitedNumber } from '../../ui/CitedNumber';
import { briefingOf } from '../../domain/corpus';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Findings.module.css';
import { IntervalDrawing } from './IntervalDrawing';
import { noteAnchorOf } from './noteAnchorOf';

/** A number that is probably misprinted, beside what its record says, which comes from outside the briefings. */
export function MisprintCard({ note }: { readonly note: EditorNote }) {
  const corpus = useCorpus();
  const { misprint, sources } = note;
  const observation = misprint && corpus.observation(misprint.of);
  if (!observation) return null;
  const indicator = corpus.indicator(observation.indicator);
  const input = inputOf(corpus, observation);
  const [source] = sources;
  return (
    <article
      id={note.id}
      className={styles.card}
      data-finding="misprint"
      data-topics={indicator.topic}
      aria-labelledby={`${note.id}.title`}
    >
      <div>
        <p className={styles.head}>
          <span className={styles.misprint}>
            <span aria-hidden="true">†</span> likely misprint
          </span>
        </p>
        <h2 id={`${note.id}.title`}>
          <a href={`#${note.id}`}>
            <Unbroken text={`${indicator.label}: ${observation.quantity.printed} or ${misprint.words}`} />
          </a>
        </h2>
        <p className={styles.sentence}>
          <CitedNumber
            observation={observation}
            indicator={indicator}
            briefing={briefingOf(corpus, observation).id}
          />{' '}
          was printed. {misprint.who} says <Unbroken text={misprint.words} />. {misprint.why}
        </p>
        <p className={styles.remark}>
          The second number comes from outside the briefings and enters no calculation.{' '}
          <a href={`#${noteAnchorOf(note.id)}`}>
            Editor’s note <span aria-hidden="true">†</span>
          </a>
        </p>
      </div>
      <IntervalDrawing
        intervals={{
          unit: observation.quantity.unit,
          rows: [
            {
              kind: 'printed',
              input,
              words: input.allows,
              value: observation.quantity.value,
              bounds: input.bounds,
            },
            {
              kind: 'outside',
              name: misprint.words,
              url: source?.url ?? '',
              words: `${misprint.who}${source ? `, as reported by ${source.title}` : ''}`,
              value: misprint.value,
              bounds: boundsOf(exactly(misprint.value)),
            },
          ],
        }}
      />
    </article>
  );
}
