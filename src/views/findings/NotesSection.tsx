import { useCorpus } from '../../state/useCorpus';
import { Note } from '../../ui/findings/Note';
import styles from './Findings.module.css';
import { noteAnchorOf } from './noteAnchorOf';

/** What is known from outside the briefings, once for all findings that it bears on. */
export function NotesSection() {
  const { notes } = useCorpus().dataset;
  if (notes.length === 0) return null;
  return (
    <section id="notes" className={styles.group} aria-labelledby="notes.title">
      <div>
        <h2 id="notes.title">
          <span aria-hidden="true">†</span> Editor’s notes
        </h2>
        <p className={styles.meaning}>What is known from outside the briefings. Used in no calculation.</p>
      </div>
      <div>
        {notes.map((note) => (
          <div key={note.id} id={noteAnchorOf(note.id)} className={styles.note}>
            <Note note={note} />
          </div>
        ))}
      </div>
    </section>
  );
}
