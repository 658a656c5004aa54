import type { Briefing, Quotation, Turn } from '../../domain/model';

/** Sentences passed over: those nobody quotes, and quotations the filter hides. */
export type Gap = { readonly unquoted: number; readonly hidden: number };

export type Part =
  | { readonly kind: 'quotation'; readonly quotation: Quotation }
  | ({ readonly kind: 'gap' } & Gap);

/** The transcript as the page sets it: turns with something to read, and turns passed over, neighbours together. */
export type TranscriptSegment =
  | { readonly kind: 'spoken'; readonly turn: Turn; readonly parts: readonly Part[] }
  | ({ readonly kind: 'passed'; readonly turns: readonly Turn[] } & Gap);

const isEmpty = ({ unquoted, hidden }: Gap) => unquoted + hidden === 0;

/** One turn's quotations with the gaps between them, at its beginning and at its end. */
function partsOf(turn: Turn, quotations: readonly Quotation[], isShown: (q: Quotation) => boolean): Part[] {
  const parts: Part[] = [];
  let gap: Gap = { unquoted: 0, hidden: 0 };
  let next = turn.firstSentence;
  const closeGap = () => {
    if (!isEmpty(gap)) parts.push({ kind: 'gap', ...gap });
    gap = { unquoted: 0, hidden: 0 };
  };
  for (const quotation of quotations) {
    gap = { ...gap, unquoted: gap.unquoted + quotation.sentence - next };
    next = quotation.sentence + 1;
    if (isShown(quotation)) {
      closeGap();
      parts.push({ kind: 'quotation', quotation });
    } else gap = { ...gap, hidden: gap.hidden + 1 };
  }
  gap = { ...gap, unquoted: gap.unquoted + turn.firstSentence + turn.sentences - next };
  closeGap();
  return parts;
}

const gapIn = (parts: readonly Part[]): Gap => ({
  unquoted: parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.unquoted : 0), 0),
  hidden: parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.hidden : 0), 0),
});

/**
 * The whole transcript, sentence by sentence accounted for: what is shown, what is hidden and what is not quoted
 * add up to the briefing's sentences.
 */
export function readingOrderOf(
  briefing: Briefing,
  quotations: readonly Quotation[],
  isShown: (quotation: Quotation) => boolean,
): TranscriptSegment[] {
  const stretches: TranscriptSegment[] = [];
  for (const turn of briefing.turns) {
    const own = quotations.filter((q) => q.turn === turn.id).toSorted((a, b) => a.sentence - b.sentence);
    const parts = partsOf(turn, own, isShown);
    if (parts.some((part) => part.kind === 'quotation')) {
      stretches.push({ kind: 'spoken', turn, parts });
      continue;
    }
    const gap = gapIn(parts);
    const last = stretches.at(-1);
    if (last?.kind === 'passed') {
      stretches[stretches.length - 1] = {
        kind: 'passed',
        turns: [...last.turns, turn],
        unquoted: last.unquoted + gap.unquoted,
        hidden: last.hidden + gap.hidden,
      };
    } else stretches.push({ kind: 'passed', turns: [turn], ...gap });
  }
  return stretches;
}

/** The quotations shown, in reading order. */
export const quotationsIn = (stretches: readonly TranscriptSegment[]): Quotation[] =>
  stretches.flatMap((stretch) =>
    stretch.kind === 'spoken'
      ? stretch.parts.flatMap((part) => (part.kind === 'quotation' ? [part.quotation] : []))
      : [],
  );
