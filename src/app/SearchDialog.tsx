import { useEffect, useRef } from 'react';
import { partSource } from '../state/partSource';
import { closeSearch } from '../state/store';
import { useStore } from '../state/useStore';
import styles from './SearchDialog.module.css';
import { useFetched } from '../ui/useFetched';

/** The search field's code and everything that can be found, together. */
const loadSearch = async () => {
  const [{ SearchResults }, findables] = await Promise.all([
    import('./SearchResults'),
    partSource().findables(),
  ]);
  return { SearchResults, findables };
};

function SearchContent() {
  const fetched = useFetched(loadSearch);
  if (fetched.state === 'there') {
    const { SearchResults, findables } = fetched.value;
    return <SearchResults findables={findables} />;
  }
  return (
    <div className={styles.content}>
      {fetched.state === 'waiting' ? (
        <p role="status">Fetching the search…</p>
      ) : (
        <p role="alert">
          The search could not be fetched. The connection may be down.{' '}
          <button type="button" onClick={fetched.retry}>
            Try again
          </button>
        </p>
      )}
      <button type="button" onClick={closeSearch}>
        Close
      </button>
    </div>
  );
}

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
      {isOpen ? <SearchContent /> : null}
    </dialog>
  );
}
