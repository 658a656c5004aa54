import {
  pairWords,
  twoBriefingsOf,
  changeWords,
  inBoth,
  type BriefingSide,
  type TwoBriefings,
  type InBoth,
  type InOne,
} from '../../domain/twoBriefings';
import styles from './BriefingsSection.module.css';
import { topicLabels } from '../../domain/format';
import { unitOf } from '../../domain/units';
import { BesideRow, BesideTable } from './BesideTable';
import { Statements } from './Statements';
import { tableRoles as roles } from '../../ui/tableRoles';
import { Unbroken } from '../../ui/Unbroken';
import type { Topic } from '../../domain/vocabulary';
import { LegendList } from '../../charts/legend/ChartLegend';
import { legendOfMarks } from '../../charts/legend/legend';
import { pairMarksOf } from '../../charts/forms/dumbbell/dumbbellLayout';
import { PageDrawing } from '../../charts/live/PageDrawing';
import { useCorpus } from '../../state/useCorpus';
import { chunk } from '../../ui/chunk';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import { useStill } from '../../ui/useStill';

/** Apart, since only a page that was not prerendered draws it. */
const liveDumbbell = chunk(
  async () => (await import('../../charts/forms/dumbbell/LiveDumbbell')).LiveDumbbell,
);

type ChartProps = {
  readonly two: TwoBriefings;
  /** Whether the page is prerendered with this chart. */
  readonly hasStill: boolean;
};

/** For each indicator with a number in both briefings, the latest of each. */
function BriefingsChart({ two, hasStill }: ChartProps) {
  const corpus = useCorpus();
  const still = useStill('briefings', 'page');
  const drawn = hasStill ? still : undefined;
  const fetched = useFetched(drawn?.kind === 'html' ? undefined : liveDumbbell);
  const marks = inBoth(two).flatMap((pair) => pairMarksOf(corpus, pair));
  return (
    <figure className={styles.figure}>
      <PageDrawing still={drawn}>
        {fetched.state === 'waiting' ? undefined : fetched.state === 'there' ? (
          <fetched.value ask={{ corpus, two }} hrefOf={hrefOf} />
        ) : (
          <LoadFailed {...fetched}>The chart could not be loaded.</LoadFailed>
        )}
      </PageDrawing>
      <LegendList legend={legendOfMarks(marks, { direction: 'right', hasJoin: true })} />
      <figcaption className={styles.caption}>
        The latest number from each briefing. Where periods differ or are not printed, a gap need not mean
        disagreement.
      </figcaption>
    </figure>
  );
}

type OneSidedProps = {
  readonly topic: Topic;
  readonly one: readonly InOne[];
  readonly two: TwoBriefings;
};

/** The indicators of a topic that one briefing alone gives a number for, folded up until they are asked for. */
function OneSided({ topic, one, two }: OneSidedProps) {
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

/** Ranks are told, not computed with. */
function rankWords({ indicator, first, second }: InBoth): string | undefined {
  if (unitOf(indicator.unit).kind !== 'rank') return undefined;
  const [a, b] = [first.latest.quantity.value, second.latest.quantity.value];
  return a === b ? `Rank ${a} in both.` : `From rank ${a} to rank ${b}.`;
}

/** The indicators with a number in both briefings, by topic. */
function BothTable({ two }: { readonly two: TwoBriefings }) {
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

type Props = {
  readonly sides: readonly [BriefingSide, BriefingSide];
  /** The pair that the page is prerendered with, of whose chart there is a still. */
  readonly isAsSent?: boolean;
};

const hasBoth = ({ topics }: TwoBriefings) => topics.some(({ both }) => both.length > 0);

/** Two briefings, indicator by indicator. */
export function BriefingsSection({ sides, isAsSent = false }: Props) {
  const two = twoBriefingsOf(...sides);
  const rest = two.topics.filter(({ one }) => one.length > 0);
  return (
    <div className={styles.section}>
      <p className={styles.lede}>{pairWords(two)}</p>
      {hasBoth(two) ? (
        <>
          <BriefingsChart two={two} hasStill={isAsSent} />
          <h2 className={styles.heading}>Indicators in both briefings</h2>
          <BothTable two={two} />
        </>
      ) : null}
      {rest.length === 0 ? null : (
        <>
          <h2 className={styles.heading}>Indicators in only one briefing</h2>
          <div className={styles.parts}>
            {rest.map(({ topic, one }) => (
              <OneSided key={topic} topic={topic} one={one} two={two} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
