import { type ComponentType, useEffect, useRef } from 'react';
import { sliceLoader } from '../../state/sliceLoader';
import { closeSearch, closeSharing } from '../../state/store';
import { useStore } from '../../state/useStore';
import { chunk } from '../../ui/chunk';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import styles from './Dialogs.module.css';

/** What can be opened over a page, under the name its dialog has. The code of each comes when it is first wanted. */
const contents = {
  Search: chunk(async () => {
    // Asked for beside the code; what fails now is asked for again, and told, by the search itself.
    sliceLoader()
      .search.load()
      .catch(() => {});
    return (await import('../search/SearchContent')).SearchContent;
  }),
  Share: chunk(async () => (await import('../share/ShareContent')).ShareContent),
};

/** What a dialog holds, for the sentence that says it did not load. */
const things: Readonly<Record<keyof typeof contents, string>> = { Search: 'search', Share: 'share options' };

const close = (): void => {
  closeSearch();
  closeSharing();
};

function Content({ name }: { readonly name: keyof typeof contents }) {
  const fetched = useFetched<ComponentType>(contents[name]);
  const { state } = fetched;
  // The button that had the focus goes when what was loaded comes.
  useEffect(() => {
    if (state !== 'waiting' && document.activeElement === document.body)
      document.querySelector<HTMLElement>('dialog:modal :is(button, input)')?.focus();
  }, [state]);
  if (fetched.state === 'there') return <fetched.value />;
  return (
    <div className={styles.content}>
      {fetched.state === 'waiting' ? (
        <p role="status">Loading…</p>
      ) : (
        <LoadFailed {...fetched}>The {things[name]} could not be loaded.</LoadFailed>
      )}
      <button type="button" onClick={close}>
        Close
      </button>
    </div>
  );
}

/** The search and the ways to take a view along. A modal dialog of the browser keeps focus and gives it back. */
export function Dialogs() {
  const name = useStore((state) => (state.isSearchOpen ? 'Search' : state.isSharing ? 'Share' : undefined));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (name && !element?.open) element?.showModal();
    if (!name && element?.open) element.close();
  }, [name]);
  return (
    // The press beside the dialog is a convenience for the mouse; Esc and the button close it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={name}
      onClose={close}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && close()}
    >
      {name ? <Content key={name} name={name} /> : null}
    </dialog>
  );
}
