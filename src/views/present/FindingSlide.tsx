import { type Finding, isCompared } from '../../domain/findings/finding';
import { findingPath } from '../../domain/format';
import type { BriefingSummary } from '../../domain/sliceContext';
import { NumberLink } from '../../ui/CitedNumber';
import { Arithmetic } from '../../ui/findings/Arithmetic';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import { hrefOf } from '../../ui/href';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

type Props = { readonly finding: Finding; readonly briefings: readonly BriefingSummary[] };

/** A finding: the numbers it rests on, what came of them, and the arithmetic. */
export function FindingSlide({ finding, briefings }: Props) {
  const { id, title, verdict, sentence, remark, inputs, readings, notes } = finding;
  return (
    <SlideFrame title={title} briefings={briefings}>
      <ul className={styles.numbers} data-count={inputs.length}>
        {inputs.map((input) => (
          <li key={input.id}>
            <NumberLink
              id={input.id}
              briefing={input.briefing}
              name={`${input.name}: ${input.printed}. Open citation`}
              className={styles.number ?? ''}
            >
              {input.printed}
            </NumberLink>
            <span className={styles.label}>{input.name}</span>
          </li>
        ))}
      </ul>
      <p className={styles.outcome}>
        <VerdictBadge verdict={verdict} /> {sentence}
        {remark === undefined ? null : <> {remark}</>}
      </p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <li key={`${reading.reading ?? ''} ${reading.years ?? ''}`}>
            {reading.reading === undefined ? null : (
              <>
                Reading: {reading.reading}.{' '}
                {isCompared(reading.verdict) ? <VerdictBadge verdict={reading.verdict} /> : null}{' '}
              </>
            )}
            <Arithmetic finding={finding} terms={reading.arithmetic} />.
          </li>
        ))}
      </ul>
      {notes.length === 0 ? null : (
        <p className={styles.subtitle}>
          See <a href={hrefOf(findingPath(id))}>the editor’s note</a> for what is known from outside the
          briefings.
        </p>
      )}
    </SlideFrame>
  );
}
