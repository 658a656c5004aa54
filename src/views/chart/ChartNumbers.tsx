import { groupInChart } from '../../charts/forms/chartName';
import { marksOf } from '../../charts/forms/specs';
import { formatQuantity } from '../../domain/format';
import { formatPeriod } from '../../domain/period';
import { useCorpus } from '../../state/useCorpus';
import { BriefingBadge } from '../../ui/Badge';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import styles from './ChartView.module.css';

/** Every number of the chart as text, in the order of its marks. */
export function ChartNumbers({ indicatorId }: { readonly indicatorId: string }) {
  const corpus = useCorpus();
  const isGroup = groupInChart(corpus, indicatorId) !== undefined;
  return (
    <section className={styles.numbers}>
      <h2>Numbers in this chart</h2>
      <ul className={styles.list}>
        {marksOf(corpus, indicatorId).map(({ observation, indicator, briefing }) => (
          <li key={observation.id}>
            <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />
            <span className={styles.about}>
              {isGroup ? <span>{indicator.label}</span> : null}
              <span>
                <Unbroken text={formatPeriod(observation.period)} />
              </span>
              <span>{formatQuantity(observation.quantity)}</span>
              <BriefingBadge id={briefing.id} name={briefing.shortName} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
