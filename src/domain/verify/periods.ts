import type { EdtfDate, Passage, Period, PeriodTime } from '../model';
import { endsOf, isBound, isMoment, parseDate, rangeInYears, serializeTime } from '../period';
import { relativeTimeOf, saysPresent, yearsIn } from '../relativeTime';
import type { Basis, Kind, PeriodRule } from '../vocabulary';
import { type ReadTime, textsOf, verifyTimeWords } from './periodWords';
import { expecting, type Place, type Violation } from './violation';

/** The bases a rule can go with: a reading that adds what no sentence says is inferred. */
const basesOf: Readonly<Record<PeriodRule | 'none', readonly Basis[]>> = {
  none: ['stated', 'carried'],
  relative: ['stated', 'carried'],
  'span-end-carried': ['carried'],
  'at-briefing': ['inferred'],
  'until-briefing': ['inferred'],
  'each-year': ['inferred'],
  'from-then-to-briefing': ['inferred'],
  'since-event': ['inferred'],
  'past-decade': ['inferred'],
  'for-years': ['inferred'],
  'other-statement': ['inferred'],
  'same-sentence': ['inferred'],
  'end-of-span': ['inferred'],
};

const isEnd = (bound: string) => bound === '..' || parseDate(bound) !== undefined;
const startOf = (time: PeriodTime): EdtfDate | undefined => {
  const { from } = endsOf(time);
  return from === '..' ? undefined : from;
};

const wordsOf = (evidence: readonly Passage[]) => evidence.map((passage) => passage.phrase).join(' ');

/** Whether the words print the time: each bound a year of theirs, or the whole a month or day of theirs. */
function isPrinted(time: PeriodTime, words: string, held: EdtfDate): boolean {
  const years = yearsIn(words);
  if (textsOf(time).every((text) => /^\d{4}$/u.test(text) && years.includes(Number(text)))) return true;
  const read = years.length === 1 ? relativeTimeOf(words, held) : undefined;
  return read !== undefined && serializeTime(read) === serializeTime(time);
}

/** What the words and the rule make of the time; undefined when the words give none. */
function expectedTime({ time, rule, evidence, held }: ReadTime): PeriodTime | 'as printed' | undefined {
  const words = wordsOf(evidence);
  const month = held.slice(0, 7) as EdtfDate;
  const relative = relativeTimeOf(words, held);
  const start = relative && startOf(relative);
  switch (rule) {
    case 'at-briefing':
      return evidence.every(({ phrase }) => saysPresent(phrase)) ? { by: month } : undefined;
    case 'until-briefing':
      return { from: '..', to: month };
    case 'for-years':
      return /\bfor (?:\w+ )?years\b/iu.test(words) ? { from: '..', to: month } : undefined;
    case 'each-year':
      return /\b(?:each|every) year\b/iu.test(words) ? { from: '..', to: month } : undefined;
    case 'past-decade':
      return /\bpast decade\b/iu.test(words) ? start && { from: start, to: month } : undefined;
    case 'from-then-to-briefing':
    case 'since-event':
      return start && { from: start, to: month };
    case 'relative': {
      // What came into force on a day holds from then on.
      const isOpen = endsOf(time).to === '..' && relative !== undefined && isMoment(relative);
      return isOpen ? start && { from: start, to: '..' } : relative;
    }
    case 'end-of-span': {
      const [first, last] = yearsIn(words);
      return first === undefined || last === undefined ? undefined : { at: String(last) as EdtfDate };
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

/** Rules that read the words of the number's own sentence. */
const ownRules = new Set<PeriodRule | undefined>(['for-years', 'each-year', 'same-sentence', 'end-of-span']);

function verifyBasis(place: Place, { basis, rule, evidence, own }: ReadTime): Violation[] {
  if (basis === undefined) return [];
  const elsewhere = evidence.filter((passage) => passage.quotation !== own).length;
  const here = evidence.length - elsewhere;
  const bases = basesOf[rule ?? 'none'];
  const found = `${here} in this sentence, ${elsewhere} in others`;
  return [
    ...(bases.includes(basis)
      ? []
      : [
          {
            ...place,
            rule: `the rule “${rule ?? 'none'}” allows this basis`,
            expected: bases.join(' or '),
            found: basis,
          },
        ]),
    ...(basis === 'stated' && (here === 0 || elsewhere > 0)
      ? [
          {
            ...place,
            rule: 'a stated period cites only its own sentence',
            expected: 'evidence in this sentence',
            found,
          },
        ]
      : []),
    ...(basis === 'carried' && elsewhere === 0
      ? [
          {
            ...place,
            rule: 'a carried period cites another sentence',
            expected: 'evidence in another sentence',
            found,
          },
        ]
      : []),
    ...(basis === 'carried' && rule === undefined && here > 0
      ? [{ ...place, rule: 'a period taken from two sentences names its rule', expected: 'a rule', found }]
      : []),
    ...((rule === 'other-statement' || rule === 'since-event') && elsewhere === 0
      ? [
          {
            ...place,
            rule: `the rule “${rule}” cites another sentence`,
            expected: 'evidence in another sentence',
            found,
          },
        ]
      : []),
    ...(ownRules.has(rule) && (here === 0 || elsewhere > 0)
      ? [
          {
            ...place,
            rule: `the rule “${rule}” cites its own sentence`,
            expected: 'evidence in this sentence',
            found,
          },
        ]
      : []),
  ];
}

/** A period is EDTF, goes with its basis, and is what its words and its rule make of it. */
export function verifyTime(place: Place, read: ReadTime): Violation[] {
  const { time, evidence } = read;
  const found = serializeTime(time);
  const texts = textsOf(time);
  const isSound = texts.every(isEnd) && texts.some((text) => text !== '..');
  const [from, to] = isSound ? rangeInYears(time) : [0, 0];
  if (!isSound || from > to || (!isMoment(time) && !isBound(time) && from === to)) {
    return [{ ...place, rule: 'the period is EDTF', expected: 'a date or a span', found }];
  }
  const expected = expectedTime(read);
  const words = wordsOf(evidence);
  const reading = 'the recorded period follows from its words and rule';
  const basis = [...verifyBasis(place, read), ...verifyTimeWords(place, read)];
  if (expected === 'as printed') {
    return [
      ...basis,
      ...(isPrinted(time, words, read.held)
        ? []
        : [{ ...place, rule: reading, expected: `years in “${words}”`, found }]),
    ];
  }
  return [
    ...basis,
    ...expecting(place, reading, expected ? formOf(expected) : 'words that give a time', formOf(time)),
  ];
}

/** A time in EDTF; a bound is told from a span whose start was not printed. */
const formOf = (time: PeriodTime) => `${isBound(time) ? 'by ' : ''}${serializeTime(time)}`;

/** The forms of time that a kind of measure can have: a stock holds at a moment, a total adds up over a span. */
const formsOf: Readonly<Record<Kind, readonly ('moment' | 'bound' | 'span' | 'from then on')[]>> = {
  stock: ['moment', 'bound'],
  flow: ['moment', 'span'],
  cumulative: ['span'],
  share: ['moment', 'bound'],
  rank: ['moment', 'bound', 'span'],
  multiple: ['span'],
  ratio: ['moment', 'bound'],
  rate: ['span'],
  duration: ['moment', 'bound'],
  threshold: ['from then on'],
};

/** The form of a period suits what is measured. */
export function verifyKindOfTime(place: Place, kind: Kind, period: Period): Violation[] {
  const form = isMoment(period)
    ? 'moment'
    : isBound(period)
      ? 'bound'
      : period.to === '..'
        ? 'from then on'
        : 'span';
  const forms = formsOf[kind];
  return expecting(
    place,
    `a ${kind} has a period of this form`,
    forms.join(' or '),
    forms.includes(form) ? forms.join(' or ') : form,
  );
}
