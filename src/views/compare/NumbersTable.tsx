import type { ComparedSeries } from '../../charts/forms/comparison/comparisonMarks';
import { briefingOf } from '../../domain/corpus';
import { chartPath } from '../../domain/paths';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import styles from './NumbersTable.module.css';

/** The printed numbers, indicator by period. */
export function NumbersTable({ compared }: { readonly compared: readonly ComparedSeries[] }) {
  const points = compared.flatMap(({ series }) => series.points);
  const periods = [
    ...new Set(points.toSorted((a, b) => a.year - b.year).map((p) => formatPeriod(p.preferred.period))),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label="Numbers compared" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map(({ corpus, series }) => (
            <tr key={series.indicator.id}>
              <th scope="row">
                <a href={hrefOf(chartPath(series.indicator.id))}>{series.indicator.label}</a>
              </th>
              {periods.map((period) => (
                <td key={period}>
                  {series.points
                    .filter(({ preferred }) => formatPeriod(preferred.period) === period)
                    .flatMap(({ preferred, alternates }) => [preferred, ...alternates])
                    .map((observation) => (
                      <span key={observation.id} className={styles.number}>
                        <CitedNumber
                          observation={observation}
                          indicator={series.indicator}
                          briefing={briefingOf(corpus, observation).id}
                        />
                        {formatPeriod(observation.period) === period
                          ? ''
                          : ` ${formatPeriod(observation.period)}`}
                      </span>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
