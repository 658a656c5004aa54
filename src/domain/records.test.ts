import { expect, it } from 'vitest';
import { createCorpus } from './corpus';
import type { Dataset, Observation } from './model';
import { recordsOf } from './records';

/** The briefing in each record. */
const source = {
  briefingTitle: 'A briefing',
  held: '2022-08-19',
  publisher: 'An office',
  officialPage: 'https://example.org/',
};

const sentence = 'In 2021, over 1.03 billion people were online.';

const plain: Observation = {
  id: 'users.2022.b.b',
  indicator: 'users',
  quantity: {
    value: 564_000_000,
    unit: 'person',
    comparator: '=',
    printed: '564 million',
    significantDigits: 3,
  },
  period: { from: '..', to: '2022-08', basis: 'inferred', rule: 'until-briefing' },
  citation: { quotation: 'q1', phrase: 'people', start: 126 },
  term: 'online',
  speaker: 'li',
  role: 'questioner',
  reportedFrom: 'A report',
};

const hedged: Observation = {
  id: 'users.2021.b.a',
  indicator: 'users',
  quantity: {
    value: 1_030_000_000,
    unit: 'person',
    comparator: '>',
    hedge: 'over',
    printed: 'over 1.03 billion',
    significantDigits: 3,
  },
  period: { at: '2021', basis: 'stated', evidence: [{ quotation: 'q1', phrase: 'In 2021', start: 100 }] },
  citation: { quotation: 'q1', phrase: 'over 1.03 billion', start: 109 },
  term: 'online',
  speaker: 'li',
  role: 'official',
};

const dataset: Dataset = {
  briefings: [
    {
      id: 'b',
      shortName: 'August 2022',
      title: 'A briefing',
      held: '2022-08-19',
      heldWords: { phrase: '', start: 0 },
      publisher: 'An office',
      page: 'https://example.org/',
      sha256: '',
      length: 1000,
      sentences: 1,
      speakers: [{ id: 'li', name: 'Li Hua', role: 'official', office: 'Spokesperson' }],
      turns: [],
    },
  ],
  quotations: [{ id: 'q1', briefing: 'b', turn: 't1', start: 100, exact: sentence, sentence: 1, sha256: '' }],
  groups: [],
  indicators: [
    {
      id: 'users',
      label: 'Internet users',
      definition: '',
      unit: 'person',
      topic: 'users',
      kind: 'stock',
      terms: [],
    },
  ],
  observations: [plain, hedged],
  milestones: [],
  ledgers: [],
  checks: [],
  notes: [],
};

it('makes a record of every field, in reading order', () => {
  expect(recordsOf(createCorpus(dataset))).toStrictEqual([
    {
      id: 'users.2021.b.a',
      indicator: 'users',
      label: 'Internet users',
      topic: 'users',
      value: 1_030_000_000,
      unit: 'person',
      comparator: '>',
      hedge: 'over',
      printed: 'over 1.03 billion',
      significantDigits: 3,
      periodAt: '2021',
      periodFrom: null,
      periodTo: null,
      periodBasis: 'stated',
      periodRule: null,
      briefing: 'b',
      start: 109,
      phrase: 'over 1.03 billion',
      quotation: sentence,
      quotationId: 'q1',
      quotationStart: 100,
      speaker: 'Li Hua',
      role: 'official',
      reportedFrom: null,
      otherReading: null,
      url: '/figures/users.2021.b.a',
      ...source,
    },
    {
      id: 'users.2022.b.b',
      indicator: 'users',
      label: 'Internet users',
      topic: 'users',
      value: 564_000_000,
      unit: 'person',
      comparator: '=',
      hedge: null,
      printed: '564 million',
      significantDigits: 3,
      periodAt: null,
      periodFrom: '..',
      periodTo: '2022-08',
      periodBasis: 'inferred',
      periodRule: 'until-briefing',
      briefing: 'b',
      start: 126,
      phrase: 'people',
      quotation: sentence,
      quotationId: 'q1',
      quotationStart: 100,
      speaker: 'Li Hua',
      role: 'questioner',
      reportedFrom: 'A report',
      otherReading: null,
      url: '/figures/users.2022.b.b',
      ...source,
    },
  ]);
});
