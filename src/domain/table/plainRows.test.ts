import { expect, it } from 'vitest';
import { createCorpus } from '../corpus';
import { sample } from '../testing/sample';
import { plainRowsOf } from './plainRows';

const note = { id: 'note', about: ['visitors.2019.park-2020.b'], text: 'Counted at the gate.', sources: [] };
const corpus = createCorpus({ ...sample, checks: [], notes: [note] });

it('hold all that a number can be asked for', () => {
  const { text } = note;
  const row = plainRowsOf(corpus).find(({ id }) => id === note.about[0]);
  expect(row).toStrictEqual({
    id: 'visitors.2019.park-2020.b',
    choices: {
      briefing: ['park-2020'],
      topic: ['users'],
      year: ['2019'],
      basis: ['stated'],
      comparator: ['~'],
      speaker: ['ann'],
      finding: [],
    },
    texts: [
      'Visitors',
      'Internet users',
      'about 1.5 million',
      '1500000',
      '1,500,000',
      'people',
      '2019\t2019',
      'Ann',
      text,
      'Perhaps: about 1.5 million people were visiting in 2019.',
    ],
    unit: 0,
    keys: {
      label: 'Visitors',
      value: 1_500_000,
      unit: 'people',
      period: 2,
      basis: 0,
      comparator: 1,
      topic: 'Internet users',
      briefing: 0,
      speaker: 'Ann',
      finding: null,
      sentence: 'Perhaps: about 1.5 million people were visiting in 2019.',
    },
  });
});

it('are in reading order, of all numbers or of some', () => {
  const ids = corpus.inReadingOrder.map(({ id }) => id);
  expect(plainRowsOf(corpus).map(({ id }) => id)).toStrictEqual(ids);
  expect(plainRowsOf(corpus, corpus.inReadingOrder.slice(0, 2)).map(({ id }) => id)).toStrictEqual(
    ids.slice(0, 2),
  );
});
