import type { ReactNode } from 'react';
import type { ChartScale } from './scale';
import styles from './charts.module.css';

type Asked = {
  readonly hasStill: boolean;
  readonly scale: ChartScale;
  readonly hasFlags: boolean;
};

/** Why a live chart may not have come. */
export const failureReason = 'The connection may be down, or the site may have been renewed.';

/** What is said when the live chart of an indicator does not come. */
export function failureWords({ hasStill, scale, hasFlags }: Asked): string {
  if (!hasStill) return `The chart could not be loaded. ${failureReason}`;
  const asked = [
    scale === 'linear' ? [] : [`on the ${scale} scale`],
    hasFlags ? ['with its milestones'] : [],
  ].flat();
  if (asked.length > 0) {
    return `The chart could not be drawn ${asked.join(' ')}: what is shown is linear and without milestones. ${failureReason}`;
  }
  return `The live chart could not be loaded. The drawing shown is complete, and its marks open their sentences. ${failureReason}`;
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
