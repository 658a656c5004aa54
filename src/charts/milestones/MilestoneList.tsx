import type { ChartInForm } from '../../domain/series';
import type { Milestone } from '../../domain/model';
import { formatTime } from '../../domain/period';
import type { HrefOf } from '../marks/MarkLink';
import { milestonesOf } from './milestones';
import styles from './MilestoneList.module.css';

type Props = {
  readonly chart: ChartInForm;
  readonly milestones: readonly Milestone[];
  readonly hrefOf: HrefOf;
};

/** The flags of a chart in words, by their numbers; each leads to the sentence it was reported in. */
export function MilestoneList({ chart, milestones, hrefOf }: Props) {
  const shown = milestonesOf(chart, milestones);
  if (shown.length === 0) return null;
  return (
    <ol className={styles.list}>
      {shown.map(({ milestone: { id, label, time, citation } }) => (
        <li key={id}>
          <span className={styles.time}>{formatTime(time)}</span>{' '}
          <a
            href={hrefOf(
              `/briefings/${chart.corpus.quotation(citation.quotation).briefing}#${citation.quotation}`,
            )}
          >
            {label}
          </a>
        </li>
      ))}
    </ol>
  );
}
