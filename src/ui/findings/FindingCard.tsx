import { type Finding, type FindingReading, isCompared } from '../../domain/findings/finding';
import { Arithmetic } from './Arithmetic';
import styles from './FindingCard.module.css';
import { Note } from './Note';
import { VerdictBadge } from './VerdictBadge';
import { Unbroken } from '../Unbroken';

function Reading({ finding, reading }: { readonly finding: Finding; readonly reading: FindingReading }) {
  return (
    <li>
      {reading.reading === undefined ? null : (
        <p className={styles.reading}>
          <span>Reading: {reading.reading}.</span>{' '}
          {isCompared(reading.verdict) ? <VerdictBadge verdict={reading.verdict} /> : null}
        </p>
      )}
      <p>
        <Arithmetic finding={finding} terms={reading.arithmetic} />.
      </p>
    </li>
  );
}

/** The result of a check with its arithmetic, each number in it a link, and what is known from outside set apart. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { id, title, verdict, sentence, remark, readings, notes } = finding;
  return (
    <article id={id} className={styles.card} data-verdict={verdict} aria-labelledby={`${id}.title`}>
      <h4 id={`${id}.title`}>
        <a href={`#${id}`}>
          <Unbroken text={title} />
        </a>
      </h4>
      <p className={styles.sentence}>
        <Unbroken text={sentence} />
        {remark === undefined ? null : <span className={styles.remark}> {remark}</span>}
      </p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <Reading
            key={`${reading.reading ?? ''} ${reading.years ?? ''}`}
            finding={finding}
            reading={reading}
          />
        ))}
      </ul>
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </article>
  );
}
