import type { ReactNode } from 'react';
import { hrefOf } from '../../ui/href';
import styles from './Embed.module.css';

type Props = {
  readonly source: string;
  /** The page of the dashboard that shows the same with everything around it. */
  readonly path: string;
  /** What the link to that page is called by those who hear it. */
  readonly title: string;
  /** Holds more than any frame can show, and scrolls inside. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
};

/** One view without the shell, for a frame in somebody else's page; with the sheet that a number opens. */
export function EmbedFrame({ source, path, title, isLong = false, children }: Props) {
  return (
    <main className={styles.embed} aria-label={title} data-embed={isLong ? 'long' : ''}>
      {children}
      <p className={styles.problem} role="status" data-problem="" hidden />
      <p className={styles.source}>
        <span>Source: {source}</span>{' '}
        <a href={hrefOf(path)} aria-label={`Open in Verbatim: ${title}`} data-same-view="">
          Open in Verbatim
        </a>
      </p>
      <dialog aria-label="Quotation">
        <button type="button" aria-label="Close the quotation">
          <span aria-hidden="true">×</span>
        </button>
        <div data-place="" />
      </dialog>
    </main>
  );
}
