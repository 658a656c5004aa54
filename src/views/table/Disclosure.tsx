import { useId, useRef } from 'react';
import styles from './FilterBar.module.css';

type Props = {
  readonly name: string;
  /** How many options are chosen; shown with the name when there are any. */
  readonly chosen?: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
};

/** A button and what it opens. The opened part follows the button in tab order and stands below the whole row. */
export function Disclosure({ name, chosen = 0, isOpen, onToggle, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onToggle();
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
        {...(isOpen ? { onKeyDown: closeOnEscape } : {})}
      >
        {name}
        {chosen > 0 ? <span className={styles.chosen}>{` (${chosen})`}</span> : null}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is taken from the checkboxes inside */}
      <div id={id} className={styles.opened} hidden={!isOpen} onKeyDown={closeOnEscape}>
        {isOpen ? children : null}
      </div>
    </>
  );
}
