import styles from './CopyButton.module.css';

/** Opens the ways to take a view along. */
export const ShareButton = ({ onShare }: { readonly onShare: () => void }) => (
  <button type="button" className={styles.button} aria-haspopup="dialog" onClick={onShare}>
    Share
  </button>
);
