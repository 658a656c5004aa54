import type { Corpus } from '../../domain/corpus';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { CitedNumber } from '../../ui/CitedNumber';
import { milestoneText, type Notes, type EvidenceUses } from './notes';
import { Unbroken } from '../../ui/Unbroken';
import styles from './QuotationNotes.module.css';

type Props = { readonly corpus: Corpus; readonly briefing: string; readonly notes: Notes };

function Cited({
  corpus,
  briefing,
  observation,
}: Omit<Props, 'notes'> & { readonly observation: Observation }) {
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
}: Omit<Props, 'notes'> & { readonly resting: EvidenceUses; readonly isAlone: boolean }) {
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
export function QuotationNotes({ corpus, briefing, notes }: Props) {
  return (
    <ul className={styles.notes}>
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
