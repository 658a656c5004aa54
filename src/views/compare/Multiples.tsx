import { Chart } from '../../charts/Chart';
import type { ComparedSeries } from '../../charts/forms/comparison/comparisonMarks';
import { chartPath } from '../../domain/paths';
import { chartFormOf, isAlongTime, observationsInChart } from '../../domain/series';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { NumberList } from './NumberList';
import styles from './Indicators.module.css';

/** The group a chart sets side by side: one chart shows all of it. */
const groupOf = ({ corpus, series: { indicator } }: ComparedSeries): string | undefined =>
  !isAlongTime(chartFormOf(corpus, indicator.id)) ? indicator.group : undefined;

/** A small chart of each indicator on its own scale; those of one group, which are drawn together, once. */
export function Multiples({ compared }: { readonly compared: readonly ComparedSeries[] }) {
  const drawn = compared.filter(
    ({ corpus, series }) => observationsInChart(corpus, series.indicator.id).length > 1,
  );
  const groups = drawn.map(groupOf);
  const charts = drawn.filter((_, index) => {
    const group = groups[index];
    return group === undefined || groups.indexOf(group) === index;
  });
  return (
    <>
      <p className={styles.axis}>Each chart has its own scale and shows all its years.</p>
      <ul className={styles.multiples}>
        {charts.map((one) => {
          const { corpus, series } = one;
          const { id, label } = series.indicator;
          const group = groupOf(one);
          return (
            <li key={id}>
              <h3>
                <a href={hrefOf(chartPath(id))}>{group === undefined ? label : corpus.group(group).label}</a>
              </h3>
              <Chart corpus={corpus} indicatorId={id} variant="small" hrefOf={hrefOf} Failed={LoadFailed} />
            </li>
          );
        })}
      </ul>
      <NumberList
        id="undrawn"
        title="Only one number: no chart"
        compared={compared.filter((one) => !drawn.includes(one))}
      />
    </>
  );
}
