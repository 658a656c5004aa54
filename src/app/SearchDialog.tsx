import { useEffect, useRef } from 'react';
import { closeSearch } from '../state/store';
import { useStore } from '../state/useStore';
import { lazyPart } from '../ui/lazyPart';
import styles from './SearchDialog.module.css';

const SearchResults = lazyPart(async () => (await import('./SearchResults')).SearchResults, {
  what: 'The search',
  isAwaited: true,
});

/** The search from anywhere, opened with `/`. A modal dialog of the browser: it keeps focus and gives it back. */
export function SearchDialog() {
  const isOpen = useStore((state) => state.isSearchOpen);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen]);
  return (
    // The press beside the dialog is a convenience for the mouse; Esc and the button close it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={closeSearch}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && closeSearch()}
    >
      {isOpen ? <SearchResults /> : null}
    </dialog>
  );
}
