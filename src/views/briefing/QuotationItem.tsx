import type { Corpus } from '../../domain/corpus';
import type { Quotation, Observation } from '../../domain/model';
import { QuotedSentence } from '../../ui/QuotedSentence';
import styles from './QuotationItem.module.css';
import { notesOf, milestoneText, type Notes, type EvidenceUses } from './notes';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { Unbroken } from '../../ui/Unbroken';

type NotesProps = { readonly corpus: Corpus; readonly briefing: string; readonly notes: Notes };

function Cited({
  corpus,
  briefing,
  observation,
}: Omit<NotesProps, 'notes'> & { readonly observation: Observation }) {
  return (
    <CitedNumber
      observation={observation}
      indicator={corpus.indicator(observation.indicator)}
      briefing={briefing}
    />
  );
}

/** Why a sentence without a number of its own is quoted. */
function RestingNote({
  corpus,
  briefing,
  resting,
  isAlone,
}: Omit<NotesProps, 'notes'> & { readonly resting: EvidenceUses; readonly isAlone: boolean }) {
  return (
    <li className={styles.resting}>
      {isAlone ? 'Quoted only because it gives the date of:' : 'Gives the date of:'}
      <ul className={styles.inner}>
        {resting.observations.map((observation) => (
          <li key={observation.id}>
            {corpus.indicator(observation.indicator).label},{' '}
            <Cited corpus={corpus} briefing={briefing} observation={observation} />
          </li>
        ))}
        {resting.milestones.map((milestone) => (
          <li key={milestone.id}>{milestone.label}</li>
        ))}
      </ul>
    </li>
  );
}

/** What the numbers of a sentence were read as, the milestones it reports, and what rests on it. */
function QuotationNotes({ corpus, briefing, notes }: NotesProps) {
  return (
    <ul className={styles.list}>
      {notes.glosses.map(({ observation, isSecond }) => (
        <li key={observation.id}>
          {corpus.indicator(observation.indicator).label},{' '}
          <span className={styles.period}>
            <Unbroken text={formatPeriod(observation.period)} />
          </span>
          {isSecond ? (
            <>
              {', from the same words: '}
              <Cited corpus={corpus} briefing={briefing} observation={observation} />
            </>
          ) : null}
        </li>
      ))}
      {notes.milestones.map((milestone) => (
        <li key={milestone.id} className={styles.milestone}>
          {milestoneText(milestone)}
        </li>
      ))}
      {notes.resting ? (
        <RestingNote
          corpus={corpus}
          briefing={briefing}
          resting={notes.resting}
          isAlone={notes.milestones.length === 0}
        />
      ) : null}
    </ul>
  );
}

type Props = {
  readonly corpus: Corpus;
  readonly quotation: Quotation;
  /** Shown against the filter. */
  readonly isKept: boolean;
  /** The address names it. `:target` alone would miss pages changed without loading. */
  readonly isTarget: boolean;
};

/** One quoted sentence with its ordinal, which links to itself, and the notes beside it. */
export function QuotationItem({ corpus, quotation, isKept, isTarget }: Props) {
  const notes = notesOf(corpus, quotation);
  const numbers = corpus
    .byQuotation(quotation.id)
    .map((observation) => ({ observation, indicator: corpus.indicator(observation.indicator) }));
  return (
    <li
      id={quotation.id}
      className={styles.item}
      data-briefing={quotation.briefing}
      data-target={isTarget ? '' : undefined}
    >
      <a
        className={styles.ordinal}
        href={`#${quotation.id}`}
        aria-label={`Link to sentence ${quotation.sentence}`}
      >
        {quotation.sentence}
      </a>
      <blockquote className={styles.words}>
        <QuotedSentence quotation={quotation} numbers={numbers} words={notes.words} />
      </blockquote>
      <div className={styles.notes}>
        {isKept ? (
          <p className={styles.kept}>Outside your filter; shown because your link points to it.</p>
        ) : null}
        <QuotationNotes corpus={corpus} briefing={quotation.briefing} notes={notes} />
      </div>
    </li>
  );
}
