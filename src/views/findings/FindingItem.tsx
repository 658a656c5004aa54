import type { ReactNode } from 'react';
import type { Intervals } from '../../charts/intervals/intervals';
import { type Finding, type FindingReading, isCompared } from '../../domain/findings/finding';
import type { Topic } from '../../domain/vocabulary';
import { Arithmetic } from '../../ui/findings/Arithmetic';
import { VerdictBadge } from '../../ui/findings/VerdictBadge';
import { Unbroken } from '../../ui/Unbroken';
import styles from './Findings.module.css';
import { IntervalDrawing } from './IntervalDrawing';
import { noteAnchorOf } from './noteAnchorOf';

/** A finding with what a page needs to know beside it. */
export type AboutFinding = {
  readonly finding: Finding;
  /** Topics of its numbers. */
  readonly topics: readonly Topic[];
  readonly intervals: Intervals | undefined;
};

/** What the filter looks at. */
const facts = ({ finding, topics }: AboutFinding) => ({
  id: finding.id,
  'data-finding': finding.verdict,
  'data-topics': topics.join(' '),
});

function Reading({ finding, reading }: { readonly finding: Finding; readonly reading: FindingReading }) {
  return (
    <li>
      {reading.reading === undefined ? null : (
        <p className={styles.reading}>
          <span>Reading: {reading.reading}.</span>{' '}
          {isCompared(reading.verdict) ? <VerdictBadge verdict={reading.verdict} /> : null}
        </p>
      )}
      <p>
        <Arithmetic finding={finding} terms={reading.arithmetic} />.
      </p>
    </li>
  );
}

const Readings = ({ finding }: { readonly finding: Finding }) => (
  <ul className={styles.readings}>
    {finding.readings.map((reading) => (
      <Reading key={`${reading.reading ?? ''} ${reading.years ?? ''}`} finding={finding} reading={reading} />
    ))}
  </ul>
);

/** Where what is known from outside the briefings stands, once for all findings. */
const NoteLinks = ({ finding: { notes } }: { readonly finding: Finding }) => (
  <>
    {notes.map(({ id }) => (
      <a key={id} className={styles.toNote} href={`#${noteAnchorOf(id)}`}>
        Editor’s note <span aria-hidden="true">†</span>
      </a>
    ))}
  </>
);

function Sentence({ finding: { sentence, remark } }: { readonly finding: Finding }): ReactNode {
  return (
    <p className={styles.sentence}>
      <Unbroken text={sentence} />
      {remark === undefined ? null : <span className={styles.remark}> {remark}</span>}
    </p>
  );
}

/** A finding that asks for attention: what does not fit beside a drawing of it. */
export function FindingCard(about: AboutFinding) {
  const { finding, intervals } = about;
  return (
    <article {...facts(about)} className={styles.card} aria-labelledby={`${finding.id}.title`}>
      <div>
        <p className={styles.head}>
          <VerdictBadge verdict={finding.verdict} /> <NoteLinks finding={finding} />
        </p>
        <h2 id={`${finding.id}.title`}>
          <a href={`#${finding.id}`}>
            <Unbroken text={finding.title} />
          </a>
        </h2>
        <Sentence finding={finding} />
        <details className={styles.more}>
          <summary>The arithmetic</summary>
          <Readings finding={finding} />
        </details>
      </div>
      {intervals ? <IntervalDrawing intervals={intervals} /> : null}
    </article>
  );
}

/** Titles name the total before its part. */
const inTitleOrder = ({ kind, inputs }: Finding) => (kind === 'part' ? inputs.toReversed() : inputs);

/** A finding in one line, which opens. */
export function FindingLine(about: AboutFinding) {
  const { finding, intervals } = about;
  return (
    <details {...facts(about)} className={styles.line}>
      <summary>
        <h3>
          <Unbroken text={finding.title} />
          {finding.notes.length === 0 ? null : (
            <span title="An editor’s note speaks of these numbers"> †</span>
          )}
        </h3>
        <span className={styles.short}>
          {inTitleOrder(finding)
            .map(({ printed }) => `“${printed}”`)
            .join(', ')}
        </span>
      </summary>
      <p>
        <VerdictBadge verdict={finding.verdict} />
      </p>
      <Sentence finding={finding} />
      {intervals ? <IntervalDrawing intervals={intervals} /> : null}
      <Readings finding={finding} />
      <NoteLinks finding={finding} />
    </details>
  );
}
