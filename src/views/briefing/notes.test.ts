import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../domain/codePoints';
import { corpus } from '../../state/corpus';
import { milestoneText, notesOf } from './notes';

const { quotations, milestones } = corpus.dataset;
const notesAt = (id: string) => notesOf(corpus, corpus.quotation(id));

describe('the notes beside a quotation', () => {
  it('say for every quotation why it stands there', () => {
    const silent = quotations.filter((quotation) => {
      const notes = notesOf(corpus, quotation);
      return notes.glosses.length + notes.milestones.length === 0 && notes.resting === undefined;
    });
    expect(silent).toEqual([]);
  });

  it('name the numbers and milestones whose period rests on the sentence', () => {
    const { glosses, resting, words } = notesAt('scio-2023.s106');
    expect(glosses).toEqual([]);
    expect(resting?.observations).toHaveLength(4);
    expect(resting?.milestones.map(({ id }) => id)).toEqual(['cyberbullying-notice']);
    expect(words.map(({ phrase }) => phrase)).toEqual(['At the end of last year']);
  });

  it('mark the second of two numbers on the same words', () => {
    const { glosses } = notesAt('cac-2022.s28');
    expect(glosses.map(({ isSecond }) => isSecond)).toEqual([false, true]);
  });

  it('set off words that stand in the sentence', () => {
    for (const quotation of quotations) {
      for (const { phrase, start } of notesOf(corpus, quotation).words) {
        expect(sliceOf(quotation.exact, start - quotation.start).startsWith(phrase)).toBe(true);
      }
    }
  });

  it('write a milestone with its time before it', () => {
    const law = milestones.find(({ id }) => id === 'cybersecurity-law');
    expect(law && milestoneText(law)).toBe('2016: Cybersecurity Law enacted');
  });
});
