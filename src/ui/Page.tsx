import styles from './Page.module.css';

type Props = {
  /** The one `h1`, and the first part of the document's title. */
  readonly title: string;
  /** Said under the title in the interface's own words. */
  readonly lede?: React.ReactNode;
  readonly children?: React.ReactNode;
};

/** The frame of every page inside the shell. */
export function Page({ title, lede, children }: Props) {
  return (
    <article className={styles.page}>
      <title>{`${title} · Verbatim`}</title>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{title}</h1>
        {lede === undefined ? null : <p className={styles.lede}>{lede}</p>}
      </header>
      {children}
    </article>
  );
}
