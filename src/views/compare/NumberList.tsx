import type { ComparedSeries } from '../../charts/forms/comparison/comparisonMarks';
import { briefingOf } from '../../domain/corpus';
import { chartPath } from '../../domain/paths';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { hrefOf } from '../../ui/href';
import { Unbroken } from '../../ui/Unbroken';
import styles from './NumberList.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly compared: readonly ComparedSeries[];
};

/** Indicators that are not drawn as lines, with their printed numbers. */
export function NumberList({ id, title, note, compared }: Props) {
  if (compared.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <ul className={styles.list}>
        {compared.map(({ corpus, series: { indicator, points } }) => (
          <li key={indicator.id}>
            <a className={styles.label} href={hrefOf(chartPath(indicator.id))}>
              {indicator.label}
            </a>
            {points.map(({ preferred }) => (
              <span key={preferred.id} className={styles.number}>
                <CitedNumber
                  observation={preferred}
                  indicator={indicator}
                  briefing={briefingOf(corpus, preferred).id}
                />{' '}
                <span className={styles.period}>
                  <Unbroken text={formatPeriod(preferred.period)} />
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
