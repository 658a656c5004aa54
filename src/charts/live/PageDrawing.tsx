import type { ReactNode } from 'react';
import styles from '../charts.module.css';
import type { Still } from '../chartProps';

type Props = {
  /** Drawn beforehand; the drawing answers to nothing and is never drawn anew. */
  readonly still: Still | undefined;
  /** The drawing where there is no still; absent while its code is on its way. */
  readonly children: ReactNode;
};

/** The place of a drawing that belongs to a page, at the width that suits it. */
export function PageDrawing({ still, children }: Props) {
  return (
    <div className={styles.chart} data-variant="full">
      {still?.kind === 'html' ? (
        <div data-still="" dangerouslySetInnerHTML={{ __html: still.html }} />
      ) : (
        (children ?? <div className={styles.place} data-pending="" />)
      )}
    </div>
  );
}
