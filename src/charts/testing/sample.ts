import { type Corpus, createCorpus } from '../../domain/corpus';
import type { Briefing, EdtfDate, Indicator, Observation, Period, Quotation } from '../../domain/model';
import type { Basis, Comparator } from '../../domain/vocabulary';

/** A small corpus in which every form and mark of a chart occurs, for tests. */

const briefing = (id: string, shortName: string, held: EdtfDate): Briefing => ({
  id,
  shortName,
  held,
  heldWords: { phrase: '', start: 0 },
  title: shortName,
  publisher: 'Publisher',
  page: `http://example.org/${id}`,
  sha256: '',
  length: 100,
  sentences: 1,
  speakers: [{ id: 'speaker', name: 'Speaker', role: 'official', office: 'Office' }],
  turns: [
    {
      id: `${id}.t1`,
      speaker: 'speaker',
      nameLine: 'Speaker',
      start: 0,
      end: 100,
      firstSentence: 1,
      sentences: 1,
    },
  ],
});

const quotation = (of: string): Quotation => ({
  id: `${of}.s1`,
  briefing: of,
  turn: `${of}.t1`,
  start: 0,
  exact: '',
  sentence: 1,
  sha256: '',
});

const terms: readonly string[] = [];
const place = { unit: 'rank', topic: 'users', kind: 'rank', group: 'places', terms } as const;
const share = { unit: 'percent', topic: 'users', kind: 'share', terms } as const;
const indicators: readonly Indicator[] = [
  {
    id: 'users',
    label: 'Users',
    definition: 'People.',
    unit: 'person',
    topic: 'users',
    kind: 'stock',
    terms,
  },
  { id: 'reach', label: 'Reach', definition: 'Share of people.', ...share },
  { id: 'cities', label: 'Cities reached', definition: 'Share of cities.', ...share, group: 'reached' },
  { id: 'villages', label: 'Villages reached', definition: 'Share of villages.', ...share, group: 'reached' },
  {
    id: 'stations',
    label: 'Stations',
    definition: 'Built.',
    unit: 'station',
    topic: 'users',
    kind: 'stock',
    terms,
  },
  { id: 'first-rank', label: 'First rank', definition: 'A place.', ...place },
  { id: 'second-rank', label: 'Second rank', definition: 'A place.', ...place },
];

type Said = readonly [
  indicator: string,
  at: EdtfDate,
  basis: Exclude<Basis, 'carried'>,
  printed: string,
  value: number,
  comparator: Comparator,
  year: '2022' | '2023',
];

const said: readonly Said[] = [
  ['users', '2012', 'stated', '564 million', 564e6, '=', '2022'],
  ['users', '2012', 'inferred', '560 million', 560e6, '=', '2022'],
  ['users', '2021', 'stated', 'over 1.03 billion', 1.03e9, '>', '2022'],
  ['users', '2023-03', 'inferred', '1.067 billion', 1.067e9, '=', '2023'],
  ['reach', '2012', 'stated', '42.1%', 42.1, '=', '2022'],
  ['reach', '2021', 'stated', '73%', 73, '=', '2022'],
  ['cities', '2022-08', 'inferred', 'almost all', 100, '<', '2022'],
  ['cities', '2022-08', 'inferred', 'all', 100, '=', '2022'],
  ['villages', '2022-08', 'inferred', 'more than 90%', 90, '>', '2022'],
  ['stations', '2022-08', 'inferred', 'around 1.85 million', 1.85e6, '~', '2022'],
  ['first-rank', '2022-08', 'inferred', 'ninth place', 9, '=', '2022'],
  ['second-rank', '2023-03', 'inferred', "world's largest", 1, '=', '2023'],
  ['second-rank', '2022-08', 'inferred', 'ranked second', 2, '=', '2022'],
];

/** An undated number is one of the day of the briefing or before; an inferred year is another sentence's. */
function periodOf(at: EdtfDate, basis: Exclude<Basis, 'carried'>): Period {
  if (basis === 'stated') return { at, basis, evidence: [] };
  return at.includes('-')
    ? { by: at, basis, rule: 'at-briefing' }
    : { at, basis, rule: 'other-statement', evidence: [] };
}

const ids = { '2022': 'cac-2022', '2023': 'scio-2023' } as const;

const observations = said.map(
  ([indicator, at, basis, printed, value, comparator, year], index): Observation => ({
    id: `${indicator}.${index}`,
    indicator,
    quantity: {
      value,
      unit: indicators.find((i) => i.id === indicator)?.unit ?? 'person',
      comparator,
      ...(comparator === '=' ? {} : { hedge: /^(?:more than|\w+)/u.exec(printed)?.[0] ?? '' }),
      printed,
      significantDigits: String(value).replaceAll(/\D/gu, '').replace(/0+$/u, '').length,
    },
    period: periodOf(at, basis),
    citation: { quotation: `${ids[year]}.s1`, phrase: printed, start: index },
    term: indicator,
    speaker: 'speaker',
    role: 'official',
  }),
);

const event = (id: string, at: EdtfDate) => ({
  id,
  label: id,
  time: { at },
  citation: { quotation: 'scio-2023.s1', phrase: '', start: 0 },
  topic: 'law' as const,
});

export const sample: Corpus = createCorpus({
  briefings: [
    briefing('cac-2022', 'August 2022', '2022-08-19'),
    briefing('scio-2023', 'March 2023', '2023-03-16'),
  ],
  quotations: [quotation('cac-2022'), quotation('scio-2023')],
  groups: [
    { id: 'reached', label: 'Places reached', description: 'Shares of places.' },
    { id: 'places', label: 'Places claimed', description: 'Places in an order.' },
  ],
  indicators,
  observations,
  milestones: [
    event('too early', '1994'),
    event('law', '2021'),
    event('rule', '2021'),
    event('plan', '2016'),
  ],
  ledgers: [],
  checks: [],
  notes: [],
});
