import { describe, expect, it } from 'vitest';
import { topics } from '../../domain/vocabulary';
import { corpus } from '../../state/corpus';
import { isFiltering, isMatch, optionsOf, speakerIdOf, toggled, topicsOf } from './filter';

const { quotations } = corpus.dataset;
const none = { topics: [], speakers: [] };

describe('the filter', () => {
  it('knows a topic for every quotation', () => {
    expect(quotations.filter((quotation) => topicsOf(corpus, quotation).size === 0)).toEqual([]);
  });

  it('shows everything where nothing is asked', () => {
    expect(quotations.every((quotation) => isMatch(corpus, quotation, none))).toBe(true);
    expect(isFiltering(none)).toBe(false);
  });

  it('takes any of the topics, and any of the speakers', () => {
    const filter = { topics: ['users', 'law'], speakers: ['niu-yibing'] };
    const passed = quotations.filter((quotation) => isMatch(corpus, quotation, filter));
    expect(passed.length).toBeGreaterThan(0);
    for (const quotation of passed) {
      expect(speakerIdOf(corpus, quotation)).toBe('niu-yibing');
      expect(filter.topics.some((topic) => topicsOf(corpus, quotation).has(topic))).toBe(true);
    }
  });

  it('counts a sentence that only dates others under their topics', () => {
    expect([...topicsOf(corpus, corpus.quotation('scio-2023.s106'))]).toEqual(['content']);
  });
});

describe('the options', () => {
  const names = topics.map((topic) => [topic, topic] as const);
  const own = quotations.filter((quotation) => quotation.briefing === 'cac-2022');
  const idsOf = (quotation: (typeof own)[number]) => topicsOf(corpus, quotation);

  it('are those that occur, with what they would show', () => {
    const options = optionsOf(names, own, idsOf, { chosen: [], isCounted: () => true });
    expect(options.map(({ id }) => id)).not.toContain('education');
    for (const { id, count } of options) {
      expect(count).toBe(own.filter((quotation) => idsOf(quotation).has(id)).length);
    }
  });

  it('keep a chosen one that does not occur, to be taken back', () => {
    const options = optionsOf(names, own, idsOf, { chosen: ['education'], isCounted: () => true });
    expect(options.find(({ id }) => id === 'education')?.count).toBe(0);
  });
});

it('toggles a word in a list', () => {
  expect(toggled(['a', 'b'], 'b')).toEqual(['a']);
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
});
