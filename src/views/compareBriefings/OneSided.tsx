import { topicLabels } from '../../domain/format';
import type { InOne, TwoBriefings } from '../../domain/twoBriefings';
import type { Topic } from '../../domain/vocabulary';
import { BesideRow, BesideTable } from './BesideTable';
import styles from './BriefingsSection.module.css';
import { Statements } from './Statements';
import { tableRoles as roles } from '../../ui/tableRoles';

type Props = {
  readonly topic: Topic;
  readonly one: readonly InOne[];
  readonly two: TwoBriefings;
};

/** The indicators of a topic that one briefing alone gives a number for, folded up until they are asked for. */
export function OneSided({ topic, one, two }: Props) {
  const counts = (['first', 'second'] as const)
    .map((side) => ({ side, count: one.filter((said) => said.in === side).length }))
    .filter(({ count }) => count > 0)
    .map(({ side, count }) => `${count} only in ${two[side].shortName}`);
  return (
    <details className={styles.part}>
      <summary>
        <span>{topicLabels[topic]}</span> <span className={styles.count}>{counts.join(', ')}</span>
      </summary>
      <BesideTable two={two} name={`${topicLabels[topic]}: ${counts.join(', ')}`}>
        <tbody {...roles.rowGroup}>
          {one.map(({ indicator, told, in: side }) => {
            const statements = <Statements told={told} indicator={indicator} briefing={two[side].id} />;
            const only = <span className={styles.only}>only in {two[side].shortName}</span>;
            return (
              <BesideRow
                key={indicator.id}
                two={two}
                indicator={indicator}
                first={side === 'first' ? statements : only}
                second={side === 'first' ? only : statements}
              />
            );
          })}
        </tbody>
      </BesideTable>
    </details>
  );
}
