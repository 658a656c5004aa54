import { describe, expect, it } from 'vitest';
import { corpus } from '../../state/corpus';
import { renderCitation } from './renderCitation';

const all = corpus.inReadingOrder;
const [first, second] = all;
const last = all.at(-1);
if (!first || !second || !last) throw new Error('There are no numbers');

/** What is pressed in the panel: its script finds it by these. */
const answered = /data-(?:close|copy|cite|step)|href=/u;

const step = (name: string, id: string) => new RegExp(`data-cite="${id}" data-step="${name}"`, 'u');

describe('the citation of a number as markup', () => {
  it('leads to the numbers beside it; the first has none before it, the last none after it', () => {
    expect(renderCitation(corpus, second.id)).toMatch(step('Previous', first.id));
    expect(renderCitation(corpus, first.id)).toMatch(step('Next', second.id));
    expect(renderCitation(corpus, first.id)).not.toContain('data-step="Previous"');
    expect(renderCitation(corpus, last.id)).not.toContain('data-step="Next"');
  });

  it.each(all.map(({ id }) => [id]))(
    'of %s says its sentence, and holds no control without an answer',
    (id) => {
      const html = renderCitation(corpus, id);
      const observation = corpus.observation(id);
      const { exact } = corpus.quotation(observation?.citation.quotation ?? '');
      const words = html
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(words).toContain(exact);
      expect(words).toContain(`of ${corpus.size} in reading order`);
      const controls = [...html.matchAll(/<(?:a|button|input|select)\b[^>]*>/gu)].map(([tag]) => tag);
      expect(controls.filter((tag) => !answered.test(tag))).toEqual([]);
    },
  );
});
