import { useId, useRef, useState } from 'react';
import hidden from './hidden.module.css';
import styles from './CopyButton.module.css';

type Props = {
  readonly label: string;
  /** Made at the click, so that it is never stale. */
  readonly textOf: () => string;
};

type Outcome = 'none' | 'copied' | 'refused';

/** Copies a text and says so; where the clipboard is refused the text is shown and selected instead. */
export function CopyButton({ label, textOf }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    const copied = textOf();
    setText(copied);
    try {
      await navigator.clipboard.writeText(copied);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
      requestAnimationFrame(() => {
        // A selection is copied by the keys only where the focus is.
        field.current?.focus();
        field.current?.select();
      });
    }
  };
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {outcome === 'copied' ? `${label} ✓` : label}
      </button>
      <span role="status" className={hidden.hidden}>
        {outcome === 'copied' ? 'Copied' : ''}
      </span>
      {outcome === 'refused' ? (
        <span className={styles.refused}>
          <label htmlFor={id}>
            Your browser blocked copying. Press Ctrl+C or ⌘C to copy the selected text:
          </label>
          <textarea id={id} ref={field} readOnly rows={3} value={text} onBlur={() => setOutcome('none')} />
        </span>
      ) : null}
    </span>
  );
}
