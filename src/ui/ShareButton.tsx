import styles from './CopyButton.module.css';

type Props = {
  readonly onShare: () => void;
  /** Address of the view as slides, where it can be shown so. */
  readonly slides?: string;
};

/** Opens the ways to take a view along, and leads to it as slides. */
export const ShareButton = ({ onShare, slides }: Props) => (
  <span className={styles.copy}>
    <button type="button" className={styles.button} aria-haspopup="dialog" onClick={onShare}>
      Share
    </button>
    {slides === undefined ? null : (
      <a className={styles.button} href={slides}>
        Present
      </a>
    )}
  </span>
);
