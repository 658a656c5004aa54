import { type Finding, verdicts } from '../../domain/findings/finding';
import { findingPath } from '../../domain/format';
import { hrefOf } from '../href';
import styles from './FindingLines.module.css';
import { VerdictBadge } from './VerdictBadge';

/** Findings as a short list, the gravest first, each leading to its arithmetic, with what is known from outside the briefings. */
export function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const gravestFirst = findings.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  const notes = new Map(findings.flatMap((finding) => finding.notes.map((note) => [note.id, note])));
  return (
    <>
      <ul className={styles.lines}>
        {gravestFirst.map(({ id, title, verdict, sentence }) => (
          <li key={id}>
            <VerdictBadge verdict={verdict} /> <a href={hrefOf(findingPath(id))}>{title}</a>
            <p className={styles.sentence}>{sentence}</p>
          </li>
        ))}
      </ul>
      {[...notes.values()].map(({ id, text, sources }) => (
        <aside key={id} className={styles.note} aria-label="Editor’s note, from outside the briefings">
          <strong>Editor’s note, from outside the briefings.</strong> {text}{' '}
          {sources.map(({ title, url }, index) => (
            <span key={url}>
              {index === 0 ? 'Sources: ' : '; '}
              <a href={url} rel="noopener">
                {title}
              </a>
            </span>
          ))}
          .
        </aside>
      ))}
    </>
  );
}
