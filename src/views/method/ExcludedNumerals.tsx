import type { Corpus } from '../../domain/corpus';
import { exclusionLabels, formatNumber } from '../../domain/format';
import type { ExclusionReason } from '../../domain/vocabulary';
import styles from './ExcludedNumerals.module.css';
import type { Excluded } from './tally';

type Props = {
  readonly corpus: Corpus;
  readonly groups: readonly { readonly reason: ExclusionReason; readonly parts: readonly Excluded[] }[];
};

function Part({
  name,
  reason,
  exclusions,
}: Pick<Excluded, 'exclusions'> & { readonly name: string; readonly reason: string }) {
  return (
    <details className={styles.part}>
      <summary>
        {name}
        <span className={styles.count}>{formatNumber(exclusions.length)}</span>
      </summary>
      <table className={styles.numerals}>
        <caption>{`${reason}, ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">Printed</th>
            <th scope="col">Position</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {exclusions.map(({ start, printed, note, points }) => (
            <tr key={start}>
              <td>{printed}</td>
              <td>{start}</td>
              <td>{points ? `${note} (${points.length} numbered)` : note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Every excluded numeral, folded up by reason and briefing. */
export function ExcludedNumerals({ corpus, groups }: Props) {
  return (
    <ul className={styles.reasons}>
      {groups.map(({ reason, parts }) => (
        <li key={reason} className={styles.reason}>
          <h3>{exclusionLabels[reason]}</h3>
          <div className={styles.parts}>
            {parts.map(({ briefing, exclusions }) => (
              <Part
                key={briefing}
                name={corpus.briefing(briefing).shortName}
                reason={exclusionLabels[reason]}
                exclusions={exclusions}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
