import { copyFrom } from './copyFrom';
import hidden from './hidden.module.css';
import styles from './CopyButton.module.css';

type Props = { readonly label: string } & (
  | {
      /** Made at the click, so that it is never stale. */
      readonly textOf: () => string;
    }
  | {
      /** The page whose address is copied, or ends what is copied: the page's script does it, without React. */
      readonly path: string;
      /** A reference without the address it was read at. */
      readonly reference?: string;
    }
);

/** Copies a text and says so; where the clipboard is refused the text is shown and selected instead. */
export function CopyButton({ label, ...copied }: Props) {
  const done =
    'textOf' in copied
      ? {
          onClick: ({ currentTarget }: { currentTarget: HTMLButtonElement }) =>
            void copyFrom(currentTarget, copied.textOf()),
        }
      : { 'data-copy': copied.path, 'data-reference': copied.reference };
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} {...done}>
        {label}
      </button>
      <span role="status" className={hidden.hidden} />
    </span>
  );
}
