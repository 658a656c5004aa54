import type { Corpus } from '../../domain/corpus';
import { capitalised, roleLabels } from '../../domain/format';
import type { Briefing, Quotation } from '../../domain/model';
import { listText } from '../../ui/listText';
import { gapText } from './gapText';
import { QuotationItem } from './QuotationItem';
import type { Part, TranscriptSegment } from './readingOrder';
import styles from './TranscriptSegments.module.css';

type Props = {
  readonly corpus: Corpus;
  readonly briefing: Briefing;
  readonly stretches: readonly TranscriptSegment[];
  /** Whether a quotation is shown against the filter, because a link names it. */
  readonly isKept: (quotation: Quotation) => boolean;
  /** The quotation or turn the address names. */
  readonly target: string;
};

type Spoken = Extract<TranscriptSegment, { readonly kind: 'spoken' }>;
type Passed = Extract<TranscriptSegment, { readonly kind: 'passed' }>;

const keyOf = (part: Part, index: number) => (part.kind === 'quotation' ? part.quotation.id : `gap ${index}`);

function SpokenTurn({
  corpus,
  briefing,
  isKept,
  target,
  stretch,
}: Omit<Props, 'stretches'> & { readonly stretch: Spoken }) {
  const { turn, parts } = stretch;
  const speaker = corpus.speaker(briefing.id, turn.speaker);
  return (
    <section id={turn.id} className={styles.turn} data-role={speaker.role}>
      <header className={styles.speaker}>
        <h2>
          {speaker.name}
          {speaker.role === 'official' ? null : (
            <span className={styles.role}>{roleLabels[speaker.role]}</span>
          )}
        </h2>
        <p>{capitalised(speaker.office)}</p>
      </header>
      <ol className={styles.parts}>
        {parts.map((part, index) =>
          part.kind === 'quotation' ? (
            <QuotationItem
              key={keyOf(part, index)}
              corpus={corpus}
              quotation={part.quotation}
              isKept={isKept(part.quotation)}
              isTarget={part.quotation.id === target}
            />
          ) : (
            <li key={keyOf(part, index)} className={styles.gap}>
              {gapText(part)}
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

function PassedTurns({
  corpus,
  briefing,
  stretch,
}: Pick<Props, 'corpus' | 'briefing'> & { readonly stretch: Passed }) {
  const names = stretch.turns.map((turn) => corpus.speaker(briefing.id, turn.speaker).name);
  return (
    <p className={`${styles.gap} ${styles.passed}`}>
      <span>
        {gapText(stretch)} · {listText(names)}
      </span>
    </p>
  );
}

/** The turns of the briefing with their quotations, and lines for what lies between. */
export function TranscriptSegments({ stretches, ...rest }: Props) {
  return stretches.map((stretch) =>
    stretch.kind === 'spoken' ? (
      <SpokenTurn key={stretch.turn.id} {...rest} stretch={stretch} />
    ) : (
      <PassedTurns
        key={stretch.turns[0]?.id}
        corpus={rest.corpus}
        briefing={rest.briefing}
        stretch={stretch}
      />
    ),
  );
}
