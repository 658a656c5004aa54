import { formatNumber } from '../../domain/format';
import { type SaidInOne, type TwoBriefings, twoBriefingsOf } from '../../domain/twoBriefings';
import { useCorpus } from '../../state/useCorpus';
import { BothTable } from './BothTable';
import styles from './BriefingsSection.module.css';
import { BriefingsChart } from './BriefingsChart';
import { OneSided } from './OneSided';

const countIn = (side: SaidInOne['in'], { topics }: TwoBriefings): number =>
  topics.flatMap(({ one }) => one).filter((said) => said.in === side).length;

/** The two newest briefings, indicator by indicator. */
export function BriefingsSection() {
  const two = twoBriefingsOf(useCorpus());
  if (!two) return null;
  const { first, second, topics } = two;
  const both = topics.flatMap((topic) => topic.both).length;
  const rest = topics.filter(({ one }) => one.length > 0);
  return (
    <section aria-labelledby="briefings" className={styles.section}>
      <h2 id="briefings" tabIndex={-1}>
        Briefing against briefing
      </h2>
      <p className={styles.lede}>
        {formatNumber(both)} {both === 1 ? 'indicator has' : 'indicators have'} a number in both briefings,{' '}
        {formatNumber(countIn('first', two))} only in {first.shortName} and{' '}
        {formatNumber(countIn('second', two))} only in {second.shortName}. No conclusion is drawn where a
        briefing gives no number.
      </p>
      {both === 0 ? null : (
        <>
          <BriefingsChart two={two} />
          <h3 className={styles.heading}>Indicators in both briefings</h3>
          <BothTable two={two} />
        </>
      )}
      {rest.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>Indicators in only one briefing</h3>
          <div className={styles.parts}>
            {rest.map(({ topic, one }) => (
              <OneSided key={topic} topic={topic} one={one} two={two} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
