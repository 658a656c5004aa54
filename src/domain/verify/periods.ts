import type { EdtfDate, Passage, PeriodTime } from '../model';
import { isMoment, parseDate, rangeInYears, serializeTime } from '../period';
import { relativeTimeOf, yearsIn } from '../relativeTime';
import type { Basis, PeriodRule } from '../vocabulary';
import { expecting, type Violation } from './violation';

type Place = Pick<Violation, 'file' | 'record'>;

/** A period or a milestone's time, with the words it was read from. */
export type ReadTime = {
  readonly time: PeriodTime;
  /** Absent for milestones, whose words stand in their own citation. */
  readonly basis?: Basis;
  readonly rule?: PeriodRule | undefined;
  readonly evidence: readonly Passage[];
  /** The quotation of the number itself. */
  readonly own: string;
  /** Day of the briefing. */
  readonly held: EdtfDate;
};

/** The bases a rule can go with: a reading that adds what no sentence says is inferred. */
const basesOf: Readonly<Record<PeriodRule | 'none', readonly Basis[]>> = {
  none: ['stated', 'carried'],
  relative: ['stated', 'carried'],
  'from-then-to-briefing': ['stated', 'carried'],
  'span-end-carried': ['carried'],
  'at-briefing': ['inferred'],
  'until-briefing': ['inferred'],
  'each-year': ['inferred'],
  'other-statement': ['inferred'],
  'same-sentence': ['inferred'],
  'end-of-span': ['inferred'],
};

const isBound = (bound: string) => bound === '..' || parseDate(bound) !== undefined;
const textsOf = (time: PeriodTime): readonly string[] => (isMoment(time) ? [time.at] : [time.from, time.to]);
const startOf = (time: PeriodTime): EdtfDate | undefined =>
  isMoment(time) ? time.at : time.from === '..' ? undefined : time.from;

/** Whether the words print the time: each bound a year of theirs, or the whole a month or day of theirs. */
function isPrinted(time: PeriodTime, words: string, held: EdtfDate): boolean {
  const years = yearsIn(words);
  if (textsOf(time).every((text) => /^\d{4}$/u.test(text) && years.includes(Number(text)))) return true;
  const read = years.length === 1 ? relativeTimeOf(words, held) : undefined;
  return read !== undefined && serializeTime(read) === serializeTime(time);
}

/** What the words and the rule make of the time; undefined when any of several readings would do. */
function expectedTime({ time, rule, evidence, held }: ReadTime): PeriodTime | 'as printed' | undefined {
  const words = evidence.map((passage) => passage.phrase).join(' ');
  const month = held.slice(0, 7) as EdtfDate;
  const relative = relativeTimeOf(words, held);
  switch (rule) {
    case 'at-briefing':
      return { at: month };
    case 'until-briefing':
      return { from: '..', to: month };
    case 'each-year':
      return evidence.length === 0 ? undefined : { from: '..', to: month };
    case 'from-then-to-briefing': {
      const start = relative && startOf(relative);
      return start && { from: start, to: month };
    }
    case 'relative': {
      // What came into force on a day holds from then on.
      const isOpen = !isMoment(time) && time.to === '..' && relative !== undefined && isMoment(relative);
      const start = relative && startOf(relative);
      return isOpen ? start && { from: start, to: '..' } : relative;
    }
    case 'end-of-span': {
      const last = yearsIn(words).at(-1);
      return last === undefined ? undefined : { at: String(last) as EdtfDate };
    }
    case 'other-statement':
      return yearsIn(words).length > 0 ? 'as printed' : relative;
    case 'same-sentence':
    case 'span-end-carried':
    case undefined:
      break;
  }
  return 'as printed';
}

function verifyBasis(place: Place, { basis, rule, evidence, own }: ReadTime): Violation[] {
  if (basis === undefined) return [];
  const elsewhere = evidence.filter((passage) => passage.quotation !== own).length;
  const here = evidence.length - elsewhere;
  const bases = basesOf[rule ?? 'none'];
  const found = `${here} here, ${elsewhere} elsewhere`;
  return [
    ...(bases.includes(basis)
      ? []
      : [
          {
            ...place,
            rule: `the basis goes with the rule “${rule ?? 'none'}”`,
            expected: bases.join(' or '),
            found: basis,
          },
        ]),
    ...(basis === 'stated' && (here === 0 || elsewhere > 0)
      ? [{ ...place, rule: 'a stated period stands in the sentence', expected: 'words here only', found }]
      : []),
    ...(basis === 'carried' && elsewhere === 0
      ? [{ ...place, rule: 'a carried period cites another sentence', expected: 'words elsewhere', found }]
      : []),
    ...(basis === 'carried' && rule === undefined && here > 0
      ? [{ ...place, rule: 'a period read from two sentences says by which rule', expected: 'a rule', found }]
      : []),
    ...(rule === 'other-statement' && elsewhere === 0
      ? [{ ...place, rule: 'another statement is cited', expected: 'words elsewhere', found }]
      : []),
  ];
}

/** A period is EDTF, goes with its basis, and is what its words and its rule make of it. */
export function verifyTime(place: Place, read: ReadTime): Violation[] {
  const { time, evidence } = read;
  const found = serializeTime(time);
  const texts = textsOf(time);
  const isSound = texts.every(isBound) && texts.some((text) => text !== '..');
  const [from, to] = isSound ? rangeInYears(time) : [0, 0];
  if (!isSound || from > to || (!isMoment(time) && from === to)) {
    return [{ ...place, rule: 'the period is EDTF', expected: 'a date or a span', found }];
  }
  const expected = expectedTime(read);
  const words = evidence.map((passage) => passage.phrase).join(' ');
  const reading = 'the period is what its words and rule make of it';
  if (expected === 'as printed') {
    return [
      ...verifyBasis(place, read),
      ...(isPrinted(time, words, read.held)
        ? []
        : [{ ...place, rule: reading, expected: `years in “${words}”`, found }]),
    ];
  }
  return [
    ...verifyBasis(place, read),
    ...expecting(place, reading, expected ? serializeTime(expected) : 'words that give a time', found),
  ];
}
