import { topicLabels } from '../../domain/format';
import { changeWords, type InBoth, type TwoBriefings } from '../../domain/twoBriefings';
import { unitOf } from '../../domain/units';
import { BesideRow, BesideTable } from './BesideTable';
import styles from './BriefingsSection.module.css';
import { Statements } from './Statements';
import { tableRoles as roles } from '../../ui/tableRoles';
import { Unbroken } from '../../ui/Unbroken';

/** Ranks are told, not computed with. */
function rankWords({ indicator, first, second }: InBoth): string | undefined {
  if (unitOf(indicator.unit).kind !== 'rank') return undefined;
  const [a, b] = [first.latest.quantity.value, second.latest.quantity.value];
  return a === b ? `Rank ${a} in both.` : `From rank ${a} to rank ${b}.`;
}

/** The indicators with a number in both briefings, by topic. */
export function BothTable({ two }: { readonly two: TwoBriefings }) {
  const { first, second, topics } = two;
  return (
    <BesideTable two={two} name="Indicators with a number in both briefings" hasNotes>
      {topics
        .filter(({ both }) => both.length > 0)
        .map(({ topic, both }) => (
          <tbody key={topic} {...roles.rowGroup}>
            <tr className={styles.topic} {...roles.row}>
              <th scope="rowgroup" colSpan={4} {...roles.rowHeader}>
                {topicLabels[topic]}
              </th>
            </tr>
            {both.map((said) => {
              const { indicator, meeting } = said;
              const ranks = rankWords(said);
              return (
                <BesideRow
                  key={indicator.id}
                  two={two}
                  indicator={indicator}
                  first={<Statements told={said.first} indicator={indicator} briefing={first.id} />}
                  second={<Statements told={said.second} indicator={indicator} briefing={second.id} />}
                  note={
                    <>
                      <p>
                        <Unbroken text={meeting.sentence} />
                      </p>
                      {ranks === undefined ? null : <p>{ranks}</p>}
                      {meeting.change ? (
                        <p>
                          <Unbroken text={changeWords(meeting.change)} />
                        </p>
                      ) : null}
                    </>
                  }
                />
              );
            })}
          </tbody>
        ))}
    </BesideTable>
  );
}
