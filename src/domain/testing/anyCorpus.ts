import {
  type Arbitrary,
  array,
  constantFrom,
  double,
  integer,
  nat,
  oneof,
  option,
  record,
  string,
  tuple,
} from 'fast-check';
import { type Corpus, createCorpus } from '../corpus';
import type { EditorNote } from '../findings/check';
import { type Finding, verdicts } from '../findings/finding';
import type { Briefing, Indicator, Observation, Period, Quotation } from '../model';
import { comparators, topics } from '../vocabulary';

/** Words that a search can take for each other, or must not. */
const words = [
  'China',
  'china’s',
  "CHINA'S",
  'ＦＵＬＬ',
  'ﬁbre',
  'Straße',
  'STRASSE',
  'İstanbul',
  'ΟΔΟΣ',
  'naïve',
  'nai\u0308ve',
  '㎏',
  '½',
  '𝟙𝟚',
  '🌳',
  '中国',
  '1,030,000,000',
  '1030000000',
  '1.03',
  '12,',
  '5 million',
  '73%',
  'part 10',
  'part 9',
  'May',
  'Aug 2022',
  'people',
] as const;

const oneLine = (text: string) => text.replaceAll(/[\n\p{Surrogate}]/gu, ' ');

/** A text of one line, as a briefing or an editor may write it. */
export const anyText: Arbitrary<string> = oneof(
  constantFrom(...words),
  array(constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
  string({ unit: 'grapheme', maxLength: 8 }).map(oneLine),
);

const dates = constantFrom('2012', '2021', '2021-06', '2022-08', '2022-08-19', '2023-03');
const bounds = oneof(dates, constantFrom('..' as const));
const periods = oneof(
  dates.map((at) => ({ at })),
  dates.map((by) => ({ by })),
  tuple(bounds, bounds).map(([from, to]) => ({ from, to })),
).chain((time) =>
  constantFrom<Period>(
    { ...time, basis: 'stated', evidence: [] },
    { ...time, basis: 'carried', evidence: [] },
    { ...time, basis: 'inferred', rule: 'at-briefing' },
  ),
);

const quantities = record({
  value: oneof(
    constantFrom(0, 1, 1.03e9, 5e6, 73),
    integer(),
    double({ noNaN: true, noDefaultInfinity: true }),
  ),
  unit: constantFrom('person' as const, 'percent' as const, 'yuan' as const, 'law' as const),
  comparator: constantFrom(...comparators),
  printed: anyText,
  significantDigits: nat(9),
});

/** The people of all briefings: in another briefing one of them may be called otherwise. */
const speakers = ['ann', 'ben', 'cai'] as const;

const briefings = array(tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 3 }).map((all) =>
  all.map(
    (names, place): Briefing => ({
      id: `briefing-${place}`,
      shortName: `Briefing ${place}`,
      title: 'A briefing',
      held: '2023-03-16',
      heldWords: { phrase: '', start: 0 },
      publisher: 'Somebody',
      page: 'http://briefing.example/',
      sha256: '',
      length: 0,
      sentences: 0,
      speakers: speakers.map((id, index) => ({ id, name: names[index] ?? '', role: 'official', office: '' })),
      turns: [],
    }),
  ),
);

const indicators = array(tuple(anyText, constantFrom(...topics)), { minLength: 1, maxLength: 4 }).map((all) =>
  all.map(
    ([label, topic], place): Indicator => ({
      id: `indicator-${place}`,
      label,
      definition: '',
      unit: 'person',
      topic,
      kind: 'stock',
      terms: [],
    }),
  ),
);

const numbers = array(
  record({
    indicator: nat(),
    quotation: nat(),
    quantity: quantities,
    period: periods,
    speaker: constantFrom(...speakers),
  }),
  { maxLength: 14 },
);

/** One of several things, by any number. */
function pick<T>(things: readonly T[], number: number): T {
  const thing = things[number % things.length];
  if (thing === undefined) throw new RangeError('There is nothing to pick from');
  return thing;
}

/**
 * A corpus of few numbers with any words, values, periods, speakers, findings and notes. It keeps what the table relies
 * on and no other rule: its sentences are in no transcript.
 */
export const anyCorpus: Arbitrary<Corpus> = record({
  briefings,
  indicators,
  quotations: array(tuple(nat(), anyText), { minLength: 1, maxLength: 6 }),
  numbers,
  found: array(tuple(constantFrom(...verdicts), anyText, nat(), option(nat())), { maxLength: 6 }),
  noted: array(tuple(anyText, nat()), { maxLength: 3 }),
}).map((made) => {
  const quotations = made.quotations.map(
    ([briefing, exact], place): Quotation => ({
      id: `sentence-${place}`,
      briefing: pick(made.briefings, briefing).id,
      turn: '',
      start: place,
      exact,
      sentence: place,
      sha256: '',
    }),
  );
  const observations = made.numbers.map(({ indicator, quotation, ...rest }, place): Observation => {
    const { id, start } = pick(quotations, quotation);
    return {
      ...rest,
      id: `number-${place}`,
      indicator: pick(made.indicators, indicator).id,
      citation: { quotation: id, phrase: '', start },
      term: '',
      role: 'official',
    };
  });
  const idOf = (number: number) => observations[number % observations.length]?.id ?? '';
  const notes = made.noted.map(
    ([text, number], place): EditorNote => ({
      id: `note-${place}`,
      about: [idOf(number)],
      text,
      sources: [],
    }),
  );
  // The table reads no more of a finding.
  const findings = made.found.map(([verdict, title, one, other], place) => ({
    id: `finding-${place}`,
    verdict,
    title,
    inputs: [one, ...(other === null ? [] : [other])].map((number) => ({ id: idOf(number) })),
  })) as unknown as Finding[];
  const dataset = {
    briefings: made.briefings,
    quotations,
    groups: [],
    indicators: made.indicators,
    observations,
  };
  return createCorpus(
    { ...dataset, milestones: [], ledgers: [], checks: [], notes },
    undefined,
    () => findings,
  );
});
