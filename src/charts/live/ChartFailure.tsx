import type { ReactNode } from 'react';
import type { ChartScale } from '../scales/scale';
import styles from '../charts.module.css';

type Asked = {
  readonly hasStill: boolean;
  readonly scale: ChartScale;
  readonly hasFlags: boolean;
};

/** Why something may not have loaded: a file that failed is no longer there once the site is built anew. */
export const failureReason =
  'Your connection may be down, or the site may have been updated since you opened this page.';

/** What is said when the live chart of an indicator does not load. */
export function failureWords({ hasStill, scale, hasFlags }: Asked): string {
  if (!hasStill) return `The chart could not be loaded. ${failureReason}`;
  const asked = [
    scale === 'linear' ? [] : [`on the ${scale} scale`],
    hasFlags ? ['with its milestones'] : [],
  ].flat();
  if (asked.length > 0) {
    return `The chart could not be redrawn ${asked.join(' ')}; it is shown on a linear scale without milestones. ${failureReason}`;
  }
  return `The interactive chart could not be loaded. The chart shown is complete, and its numbers open their sentences. ${failureReason}`;
}

/**
 * Says that the live chart did not come, and what is shown in its place. Trying again loads the page anew:
 * engines remember a module that failed, and the address holds the view.
 */
export function ChartFailure({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.failed} role="alert">
      {children}{' '}
      <button type="button" onClick={() => window.location.reload()}>
        Try again
      </button>
    </p>
  );
}
