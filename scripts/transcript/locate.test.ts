import { describe, expect, it } from 'vitest';
import { guessBriefing } from '../lock/guessBriefing';
import { locatePhrase } from './locate';

const transcript =
  'Head\nMay 2, 2020\nAnn:\nTrees grew to 12 million. Guests 🐦 came: over 3,000 people. Over 3,000 people sang.\nEnd.';
const facts = guessBriefing('park-2020', transcript);

describe('locatePhrase', () => {
  it('gives the sentence, who speaks it and the quantity', () => {
    const { places, parsed } = locatePhrase(facts, transcript, 'Over 3,000 people');
    expect(places).toEqual([{ sentence: 's3', exact: 'Over 3,000 people sang.', speaker: 'ann', nth: 1 }]);
    expect(parsed).toMatchObject({ value: 3000, comparator: '>', significantDigits: 1 });
  });

  it('finds every place, counts those of one sentence, and says nothing of a quantity where there is none', () => {
    expect(locatePhrase(facts, transcript, '3,000 people').places).toHaveLength(2);
    expect(locatePhrase(facts, transcript, 'Trees').parsed).toBeUndefined();
    expect(locatePhrase(facts, transcript, 'Fish').places).toEqual([]);
    const twice = transcript.replace('sang', 'sang to 3,000 birds');
    expect(locatePhrase(facts, twice, '3,000').places.map(({ sentence, nth }) => [sentence, nth])).toEqual([
      ['s2', 1],
      ['s3', 1],
      ['s3', 2],
    ]);
  });
});
