import { type BriefingSide, pairWords, type TwoBriefings, twoBriefingsOf } from '../../domain/twoBriefings';
import { BothTable } from './BothTable';
import { BriefingsChart } from './BriefingsChart';
import styles from './BriefingsSection.module.css';
import { OneSided } from './OneSided';

type Props = {
  readonly sides: readonly [BriefingSide, BriefingSide];
  /** The pair that the page is prerendered with, of whose chart there is a still. */
  readonly isAsSent?: boolean;
};

const hasBoth = ({ topics }: TwoBriefings) => topics.some(({ both }) => both.length > 0);

/** Two briefings, indicator by indicator. */
export function BriefingsSection({ sides, isAsSent = false }: Props) {
  const two = twoBriefingsOf(...sides);
  const rest = two.topics.filter(({ one }) => one.length > 0);
  return (
    <div className={styles.section}>
      <p className={styles.lede}>{pairWords(two)}</p>
      {hasBoth(two) ? (
        <>
          <BriefingsChart two={two} hasStill={isAsSent} />
          <h2 className={styles.heading}>Indicators in both briefings</h2>
          <BothTable two={two} />
        </>
      ) : null}
      {rest.length === 0 ? null : (
        <>
          <h2 className={styles.heading}>Indicators in only one briefing</h2>
          <div className={styles.parts}>
            {rest.map(({ topic, one }) => (
              <OneSided key={topic} topic={topic} one={one} two={two} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
