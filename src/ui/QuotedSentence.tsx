import { figurePath } from '../domain/paths';
import type { Indicator, Observation, Passage, Quotation } from '../domain/model';
import { formatPeriod } from '../domain/period';
import { segmentsOf } from '../domain/segments';
import { hrefOf } from './href';
import { Unbroken } from './Unbroken';
import styles from './QuotedSentence.module.css';

/** A printed number inside a quotation. */
type MarkedNumber = { readonly observation: Observation; readonly indicator: Indicator };

type Props = {
  readonly quotation: Quotation;
  /** Numbers to link, in any order; where several stand on the same words, the first is linked. */
  readonly numbers: readonly MarkedNumber[];
  /** The numbers the quotation is shown for, marked more strongly. */
  readonly marked?: readonly string[];
  /** Marked numbers open their citation too; where the citation is shown, it would lead to itself. */
  readonly areMarkedLinked?: boolean;
  /** Words set off because a period or a milestone rests on them. */
  readonly words?: readonly Pick<Passage, 'start' | 'phrase'>[];
};

const none: readonly Pick<Passage, 'start' | 'phrase'>[] = [];

const unmarked: readonly string[] = [];

/** The exact sentence with its numbers as links; those it is shown for are marked. */
export function QuotedSentence({
  quotation,
  numbers,
  marked = unmarked,
  areMarkedLinked = false,
  words = none,
}: Props) {
  const indicators = new Map(numbers.map(({ observation, indicator }) => [observation.id, indicator]));
  const segments = segmentsOf(
    quotation,
    numbers.map((number) => number.observation),
    words,
  );
  return (
    <q className={styles.sentence} lang="en">
      {segments.map((segment) => {
        if (segment.kind === 'text') return segment.text;
        if (segment.kind === 'words') {
          return (
            <span key={segment.start} className={styles.words}>
              {segment.text}
            </span>
          );
        }
        const linked = segment.observations.find(({ id }) => marked.includes(id)) ?? segment.observations[0];
        const indicator = linked && indicators.get(linked.id);
        if (!linked || !indicator) return segment.text;
        const isMarked = marked.includes(linked.id);
        if (isMarked && !areMarkedLinked)
          return (
            <mark key={segment.start}>
              <Unbroken text={segment.text} />
            </mark>
          );
        const link = (
          <a
            key={segment.start}
            className={styles.number}
            href={hrefOf(figurePath(linked.id))}
            data-cite={linked.id}
            data-briefing={quotation.briefing}
            aria-label={`${segment.text} (${indicator.label}, ${formatPeriod(linked.period)}). Open citation`}
          >
            <Unbroken text={segment.text} />
          </a>
        );
        return isMarked ? <mark key={segment.start}>{link}</mark> : link;
      })}
    </q>
  );
}
