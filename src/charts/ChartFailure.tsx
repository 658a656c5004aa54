import type { ChartScale } from './scale';
import styles from './charts.module.css';

type Props = {
  readonly hasStill: boolean;
  readonly scale: ChartScale;
  readonly hasFlags: boolean;
};

function failureWords({ hasStill, scale, hasFlags }: Props): string {
  const why = 'The connection may be down, or the site may have been renewed.';
  if (!hasStill) return `The chart could not be loaded. ${why}`;
  const asked = [
    scale === 'linear' ? [] : [`on the ${scale} scale`],
    hasFlags ? ['with its milestones'] : [],
  ].flat();
  if (asked.length > 0) {
    return `The chart could not be drawn ${asked.join(' ')}: what is shown is linear and without milestones. ${why}`;
  }
  return `The live chart could not be loaded. The drawing shown is complete, and its marks open their sentences. ${why}`;
}

/**
 * Says that the live chart did not come, and what is shown in its place. Trying again loads the page anew:
 * engines remember a module that failed, and the address holds the view.
 */
export function ChartFailure(props: Props) {
  return (
    <p className={styles.failed} role="alert">
      {failureWords(props)}{' '}
      <button type="button" onClick={() => window.location.reload()}>
        Try again
      </button>
    </p>
  );
}
