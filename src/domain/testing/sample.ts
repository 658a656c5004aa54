import { lengthOf } from '../codePoints';
import type {
  Briefing,
  Dataset,
  Exclusion,
  Ledger,
  Observation,
  Passage,
  Period,
  Quantity,
  Quotation,
} from '../model';
import { numeralsOf } from '../numerals';
import { type BriefingId, hash, startOf, transcripts } from './transcripts';

const quotation = (briefing: BriefingId, turn: string, sentence: number, exact: string): Quotation => ({
  id: `${briefing}.s${sentence}`,
  briefing,
  turn: `${briefing}.${turn}`,
  start: startOf(briefing, exact),
  exact,
  sentence,
  sha256: hash(exact),
});

const quotations = [
  quotation('park-2020', 't1', 2, 'In 2018 we had 1.2 million people visiting.'),
  quotation(
    'park-2020',
    't1',
    3,
    'In 2019 we had over 1.5 million people visiting, three times the sum of 2012.',
  ),
  quotation('park-2020', 't1', 4, 'Benches rose to 40 pieces.'),
  quotation('park-2020', 't1', 5, 'Trees planted so far: 3,400 pieces.'),
  quotation('park-2020', 't2', 6, 'Is it the largest in the world?'),
  quotation('park-2020', 't3', 7, 'Perhaps: about 1.5 million people were visiting in 2019.'),
  quotation('park-2020', 't3', 8, 'The gate opened in May 2019.'),
  quotation('park-2021', 't1', 1, 'In 2020 we had nearly 2 million people visiting.'),
];

/** Words of a quotation as a passage. */
export function passage(quotationId: string, phrase: string): Passage {
  const home = quotations.find((q) => q.id === quotationId);
  if (!home) throw new RangeError(`The sample has no quotation ${quotationId}`);
  const index = home.exact.indexOf(phrase);
  if (index < 0) throw new RangeError(`${quotationId} has no “${phrase}”`);
  return { quotation: quotationId, phrase, start: home.start + lengthOf(home.exact.slice(0, index)) };
}

const quantity = (value: number, unit: Quantity['unit'], printed: string, digits: number): Quantity => ({
  value,
  unit,
  comparator: '=',
  printed,
  significantDigits: digits,
});

function observation(
  id: string,
  ofQuantity: Quantity,
  period: Period,
  citation: Passage,
  term: string,
  speaker: 'ann' | 'ben' = 'ann',
): Observation {
  return {
    id,
    indicator: id.slice(0, id.indexOf('.')),
    quantity: ofQuantity,
    period,
    citation,
    term,
    speaker,
    role: speaker === 'ann' ? 'official' : 'questioner',
  };
}

const stated = (at: '2018' | '2019' | '2020', quotationId: string, ...phrases: string[]): Period => ({
  at,
  basis: 'stated',
  evidence: phrases.map((phrase) => passage(quotationId, phrase)),
});

const observations = [
  observation(
    'visitors.2018.park-2020.a',
    quantity(1.2e6, 'person', '1.2 million', 2),
    stated('2018', 'park-2020.s2', 'In 2018'),
    passage('park-2020.s2', '1.2 million people'),
    'visiting',
  ),
  observation(
    'visitors.2019.park-2020.b',
    { ...quantity(1.5e6, 'person', 'about 1.5 million', 2), comparator: '~', hedge: 'about' },
    stated('2019', 'park-2020.s7', 'in 2019'),
    passage('park-2020.s7', 'about 1.5 million people'),
    'visiting',
  ),
  observation(
    'visitors.2019.park-2020.a',
    { ...quantity(1.5e6, 'person', 'over 1.5 million', 2), comparator: '>', hedge: 'over' },
    stated('2019', 'park-2020.s3', 'In 2019'),
    passage('park-2020.s3', 'over 1.5 million people'),
    'visiting',
  ),
  observation(
    'visitors.2020.park-2021.a',
    { ...quantity(2e6, 'person', 'nearly 2 million', 1), comparator: '<', hedge: 'nearly' },
    stated('2020', 'park-2021.s1', 'In 2020'),
    passage('park-2021.s1', 'nearly 2 million people'),
    'visiting',
  ),
  observation(
    'growth.2019.park-2020.a',
    quantity(3, 'times', 'three times', 1),
    {
      from: '2012',
      to: '2019',
      basis: 'stated',
      evidence: [passage('park-2020.s3', 'In 2019'), passage('park-2020.s3', 'of 2012')],
    },
    passage('park-2020.s3', 'three times'),
    'sum',
  ),
  observation(
    'benches.2019.park-2020.a',
    quantity(40, 'item', '40', 1),
    { at: '2019', basis: 'carried', evidence: [passage('park-2020.s3', 'In 2019')] },
    passage('park-2020.s4', '40'),
    'Benches',
  ),
  observation(
    'trees.2020.park-2020.a',
    quantity(3400, 'item', '3,400', 2),
    { from: '..', to: '2020-05', basis: 'inferred', rule: 'until-briefing' },
    passage('park-2020.s5', '3,400 pieces'),
    'Trees planted',
  ),
  observation(
    'size-rank.2020.park-2020.a',
    quantity(1, 'rank', 'largest in the world', 1),
    { by: '2020-05', basis: 'inferred', rule: 'at-briefing' },
    passage('park-2020.s6', 'largest in the world'),
    'in the world',
    'ben',
  ),
];

const turn = (briefing: BriefingId, id: string, speaker: 'ann' | 'ben', first: string, last: string) => ({
  id: `${briefing}.${id}`,
  speaker,
  nameLine: speaker === 'ann' ? 'Ann' : 'Ben',
  start: startOf(briefing, first),
  end: startOf(briefing, last, first) + lengthOf(last),
});

const speakers = [
  { id: 'ann', name: 'Ann', role: 'official', office: 'Warden' },
  { id: 'ben', name: 'Ben', role: 'questioner', office: 'Newspaper' },
] as const;

const heldWords = (id: BriefingId, phrase: string) => ({ phrase, start: startOf(id, phrase) });

const briefing = (
  id: BriefingId,
  held: Briefing['held'],
  words: string,
  sentences: number,
  turns: Briefing['turns'],
) => ({
  id,
  shortName: `May ${held.slice(0, 4)}`,
  title: 'Park day',
  held,
  heldWords: heldWords(id, words),
  publisher: 'City Park',
  page: `http://park.example/${id}`,
  sha256: hash(transcripts[id]),
  length: lengthOf(transcripts[id]),
  sentences,
  speakers: speakers.filter((speaker) => turns.some((one) => one.speaker === speaker.id)),
  turns,
});

const ledger = (id: BriefingId, excluded: readonly Exclusion[]): Ledger => ({
  briefing: id,
  inventory: numeralsOf(transcripts[id]).map(({ start, printed }) => [start, printed]),
  excluded,
});

const excludedAs = (id: BriefingId, printed: string, reason: Exclusion['reason'], after = ''): Exclusion => ({
  start: startOf(id, printed, after),
  printed,
  reason,
  note: 'sample',
});

/** A dataset that keeps every rule; tests break it in one place each. */
export const sample: Dataset = {
  briefings: [
    briefing('park-2020', '2020-05-02', 'May 2, 2020', 8, [
      { ...turn('park-2020', 't1', 'ann', 'Welcome', '3,400 pieces.'), firstSentence: 1, sentences: 5 },
      { ...turn('park-2020', 't2', 'ben', 'Is it', 'world?'), firstSentence: 6, sentences: 1 },
      { ...turn('park-2020', 't3', 'ann', 'Perhaps', 'May 2019.'), firstSentence: 7, sentences: 2 },
    ]),
    briefing('park-2021', '2021-05-01', 'May 1, 2021', 1, [
      { ...turn('park-2021', 't1', 'ann', 'In 2020', 'visiting.'), firstSentence: 1, sentences: 1 },
    ]),
  ],
  quotations,
  groups: [{ id: 'things', label: 'Things in the park', description: 'Counted things.' }],
  indicators: [
    {
      id: 'visitors',
      label: 'Visitors',
      definition: 'People who came.',
      unit: 'person',
      topic: 'users',
      kind: 'flow',
      terms: ['visiting'],
    },
    {
      id: 'growth',
      label: 'Growth',
      definition: 'Visitors as a multiple.',
      unit: 'times',
      topic: 'users',
      kind: 'multiple',
      terms: ['sum'],
    },
    {
      id: 'benches',
      label: 'Benches',
      definition: 'Benches in place.',
      unit: 'item',
      topic: 'services',
      kind: 'stock',
      terms: ['Benches'],
      group: 'things',
    },
    {
      id: 'trees',
      label: 'Trees',
      definition: 'Trees planted.',
      unit: 'item',
      topic: 'services',
      kind: 'cumulative',
      terms: ['Trees planted'],
      group: 'things',
    },
    {
      id: 'size-rank',
      label: 'Rank by size',
      definition: 'Place among parks.',
      unit: 'rank',
      topic: 'users',
      kind: 'rank',
      terms: ['in the world'],
    },
  ],
  observations,
  milestones: [
    {
      id: 'gate-opened',
      label: 'Gate opened',
      time: { at: '2019-05' },
      citation: passage('park-2020.s8', 'in May 2019'),
      topic: 'services',
    },
  ],
  ledgers: [
    ledger('park-2020', [
      excludedAs('park-2020', '2', 'metadata', 'May '),
      excludedAs('park-2020', '2020', 'metadata'),
      excludedAs('park-2020', 'all', 'whole'),
    ]),
    ledger('park-2021', [
      excludedAs('park-2021', '1', 'metadata', 'May '),
      excludedAs('park-2021', '2021', 'metadata'),
    ]),
  ],
  checks: [],
  notes: [],
};
