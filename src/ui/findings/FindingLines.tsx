import { type Finding, verdicts } from '../../domain/findings/finding';
import { findingPath } from '../../domain/format';
import { hrefOf } from '../href';
import styles from './FindingLines.module.css';
import { Note } from './Note';
import { VerdictBadge } from './VerdictBadge';
import { Unbroken } from '../Unbroken';

type Props = {
  /** The observation they are about. */
  readonly id: string;
  readonly findings: readonly Finding[];
};

/** Findings as a short list, the gravest first, each leading to its arithmetic, with what is known from outside the briefings. */
export function FindingLines({ id: about, findings }: Props) {
  const gravestFirst = findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  // A note on another number of a finding matters here where the numbers are in conflict.
  const notes = new Map(
    findings
      .flatMap(({ verdict, notes: all }) =>
        all.filter((note) => verdict === 'conflict' || note.about.includes(about)),
      )
      .map((note) => [note.id, note]),
  );
  return (
    <>
      <ul className={styles.lines}>
        {gravestFirst.map(({ id, title, verdict, sentence }) => (
          <li key={id}>
            <VerdictBadge verdict={verdict} /> <a href={hrefOf(findingPath(id))}>{title}</a>
            <p className={styles.sentence}>
              <Unbroken text={sentence} />
            </p>
          </li>
        ))}
      </ul>
      {[...notes.values()].map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </>
  );
}
