import type { Indicator } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import type { BriefingStatements } from '../../domain/twoBriefings';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';
import styles from './BriefingsSection.module.css';

type Props = { readonly told: BriefingStatements; readonly indicator: Indicator; readonly briefing: string };

/** All that one briefing says of an indicator, by time; other statements of one time stand after the preferred one. */
export function Statements({ told, indicator, briefing }: Props) {
  return (
    <ul className={styles.statements}>
      {told.points.flatMap(({ preferred, alternates }) =>
        [preferred, ...alternates].map((observation) => (
          <li key={observation.id} className={observation === preferred ? undefined : styles.alternate}>
            {observation === preferred ? null : 'also '}
            <CitedNumber
              observation={observation}
              indicator={indicator}
              briefing={briefing}
              className={styles.number ?? ''}
            />{' '}
            <span className={styles.period}>
              <Unbroken text={formatPeriod(observation.period)} />
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
