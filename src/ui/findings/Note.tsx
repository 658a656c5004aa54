import type { EditorNote } from '../../domain/findings/check';
import { Unbroken } from '../Unbroken';
import styles from './Note.module.css';

/** What an editor knows from outside the briefings, set apart from what they say. */
export const Note = ({ note: { text, sources } }: { readonly note: EditorNote }) => (
  <div role="note" className={styles.note}>
    <strong>Editor’s note, from outside the briefings:</strong> <Unbroken text={text} />{' '}
    {sources.map(({ title, url }, index) => (
      <span key={url}>
        {index === 0 ? (sources.length === 1 ? 'Source: ' : 'Sources: ') : '; '}
        <a href={url} rel="noopener">
          {title}
        </a>
      </span>
    ))}
    .
  </div>
);
