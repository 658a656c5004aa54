import type { ChartInForm } from '../../domain/series';
import { groupInChart } from '../../charts/forms/chartName';
import { marksOf } from '../../charts/forms/specs';
import { formatQuantity, roleLabels } from '../../domain/format';
import { formatPeriod } from '../../domain/period';
import { BasisBadge, BriefingBadge } from '../../ui/Badge';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import styles from './ChartTable.module.css';

/** The observations of a chart, a row each. */
export function ChartTable({ chart }: { readonly chart: ChartInForm }) {
  const { corpus } = chart;
  const isGroup = groupInChart(chart) !== undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label="Numbers in this chart" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {isGroup ? <th scope="col">Indicator</th> : null}
            <th scope="col">Period</th>
            <th scope="col">As printed</th>
            <th scope="col" className={styles.value}>
              Value
            </th>
            <th scope="col">Basis of period</th>
            <th scope="col">Briefing</th>
            <th scope="col">Speaker</th>
          </tr>
        </thead>
        <tbody>
          {marksOf(chart).map(({ observation, indicator, briefing }) => (
            <tr key={observation.id}>
              {isGroup ? <th scope="row">{indicator.label}</th> : null}
              <td>
                <Unbroken text={formatPeriod(observation.period)} />
              </td>
              <td>
                <CitedNumber observation={observation} indicator={indicator} briefing={briefing.id} />
              </td>
              <td className={styles.value}>{formatQuantity(observation.quantity)}</td>
              <td>
                <BasisBadge basis={observation.period.basis} />
              </td>
              <td>
                <BriefingBadge id={briefing.id} name={briefing.shortName} />
              </td>
              <td>
                {corpus.speaker(briefing.id, observation.speaker).name}
                {observation.role === 'official' ? '' : ` (${roleLabels[observation.role].toLowerCase()})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
