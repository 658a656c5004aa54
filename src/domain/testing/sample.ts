import { lengthOf } from '../codePoints';
import type { Briefing, Dataset, Exclusion, Ledger } from '../model';
import { numeralsOf } from '../numerals';
import { observations, passage, quotations } from './sampleObservations';
import { type BriefingId, hash, startOf, transcripts } from './transcripts';

export { passage } from './sampleObservations';

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
