import { lengthOf } from '../codePoints';
import type { EdtfDate, Passage, PeriodTime, Quotation } from '../model';
import { endsOf } from '../period';
import { isPartOfYear, relativeTimeOf, yearsIn } from '../relativeTime';
import type { Basis, PeriodRule } from '../vocabulary';
import { contextOf } from './passages';
import { expecting, type Place, type Violation } from './violation';

/** A period or a milestone's time, with the words it was read from. */
export type ReadTime = {
  readonly time: PeriodTime;
  /** Absent for milestones, whose words stand in their own citation. */
  readonly basis?: Basis;
  readonly rule?: PeriodRule | undefined;
  readonly evidence: readonly Passage[];
  readonly quotations: ReadonlyMap<string, Quotation>;
  /** The quotation of the number itself. */
  readonly own: string;
  /** Day of the briefing. */
  readonly held: EdtfDate;
};

/** The ends of a time as they are written. */
export const textsOf = (time: PeriodTime): readonly string[] => Object.values(endsOf(time));

/** A year that the sentence prints with a quarter, a half or a month is not the whole of it. */
function verifyWholeYears(place: Place, { time, evidence, quotations }: ReadTime): Violation[] {
  const whole = [...new Set(textsOf(time))].filter((text) => /^\d{4}$/u.test(text));
  return evidence.flatMap((passage) => {
    const { before, after } = contextOf(quotations.get(passage.quotation), passage);
    return whole
      .filter((year) => isPartOfYear(before + passage.phrase + after, before.length, passage.phrase, year))
      .map((year) => ({
        ...place,
        rule: 'a year printed with a quarter, a half or a month is not taken for the whole year',
        expected: 'the part of the year that the sentence names',
        found: year,
      }));
  });
}

/** What goes on with a date that stops there: “in July | last year”, “From 2012 | to 2021”. */
const dateAfter =
  /^,? ?(?:(?:last|this|next) (?:year|month)\b|(?:19|20)\d{2}\b|(?:to|and|-|–) ?(?:19|20)\d{2}\b)/iu;

/** Words of a date are whole, and of the briefing that prints the number. */
function verifyWords(place: Place, { evidence, quotations, own }: ReadTime): Violation[] {
  const briefing = quotations.get(own)?.briefing;
  return evidence.flatMap((passage) => {
    const { after } = contextOf(quotations.get(passage.quotation), passage);
    const isDated =
      yearsIn(passage.phrase).length > 0 || relativeTimeOf(passage.phrase, '2000-01-01') !== undefined;
    const end = passage.start + lengthOf(passage.phrase);
    const isCitedToo = evidence.some(
      ({ quotation, start }) => quotation === passage.quotation && start >= end && start <= end + 6,
    );
    const left = isDated && !isCitedToo ? dateAfter.exec(after)?.[0].trim() : undefined;
    const other = quotations.get(passage.quotation)?.briefing;
    return [
      ...expecting(
        place,
        'no part of a date is left out of its words',
        'none after them',
        left ?? 'none after them',
      ),
      ...expecting(
        place,
        'the words of a period stand in the briefing of its number',
        briefing ?? '',
        briefing === undefined ? '' : (other ?? briefing),
      ),
    ];
  });
}

/** A date that opens a sentence dates what the sentence says, and no other sentence does. */
const openingDate =
  /^(?:As of|By|At the end of|By the end of|In|From|Since|Between)\b[^,.;]*?\b(?:19|20)\d{2}\b/u;

function verifyOpening(place: Place, { basis, evidence, quotations, own }: ReadTime): Violation[] {
  const opening = basis && openingDate.exec(quotations.get(own)?.exact ?? '')?.[0];
  const isUsed = evidence.some((passage) => passage.quotation === own);
  return opening
    ? expecting(
        place,
        'a sentence that opens with its date dates its numbers',
        opening,
        isUsed ? opening : 'other words',
      )
    : [];
}

/** The words of a period are whole, of the right briefing, and of the sentence where that has a date. */
export const verifyTimeWords = (place: Place, read: ReadTime): Violation[] => [
  ...verifyWords(place, read),
  ...verifyOpening(place, read),
  ...verifyWholeYears(place, read),
];
