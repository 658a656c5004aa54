import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/domain/model';
import { locatePhrase } from './locate';

const transcript =
  'Head\nAnn:\nTrees grew to 12 million. Guests 🐦 came: over 3,000 people. Over 3,000 people sang.\nEnd';
const start = transcript.indexOf('Trees');
const briefing: Briefing = {
  id: 'park-2020',
  shortName: 'Park',
  title: 'Park',
  held: '2020',
  heldWords: { phrase: '', start: 0 },
  publisher: 'Park',
  page: 'http://park.example',
  sha256: '',
  length: 0,
  sentences: 3,
  speakers: [{ id: 'ann', name: 'Ann', role: 'official', office: 'Warden' }],
  // One astral character stands in the turn: two UTF-16 units, one code point.
  turns: [
    {
      id: 'park-2020.t01',
      speaker: 'ann',
      nameLine: 'Ann',
      start,
      end:
        start +
        Array.from('Trees grew to 12 million. Guests 🐦 came: over 3,000 people. Over 3,000 people sang.')
          .length,
      firstSentence: 1,
      sentences: 3,
    },
  ],
};

describe('locatePhrase', () => {
  it('gives the sentence, its ordinal and the offset in code points', () => {
    const [place, ...others] = locatePhrase(briefing, transcript, 'Over 3,000 people');
    expect(others).toEqual([]);
    expect(place?.quotation).toMatchObject({
      id: 'park-2020.s3',
      exact: 'Over 3,000 people sang.',
      sentence: 3,
    });
    expect(Array.from(transcript).slice(place?.start).join('')).toMatch(/^Over 3,000 people sang/u);
    expect(place?.parsed).toMatchObject({ value: 3000, comparator: '>', significantDigits: 1 });
  });

  it('finds every place and says nothing of a quantity where there is none', () => {
    expect(locatePhrase(briefing, transcript, '3,000 people')).toHaveLength(2);
    expect(locatePhrase(briefing, transcript, 'Trees')[0]?.parsed).toBeUndefined();
    expect(locatePhrase(briefing, transcript, 'Fish')).toEqual([]);
  });
});
