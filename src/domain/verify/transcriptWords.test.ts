import { describe, expect, it } from 'vitest';
import { lengthOf } from '../codePoints';
import type { Briefing, Dataset, Exclusion, Quotation } from '../model';
import { sample } from '../testing/sample';
import { hash, transcripts } from '../testing/transcripts';
import { verifyTranscript } from './transcript';

const file = 'park.txt';
const [briefing] = sample.briefings as [Briefing];
const transcript = transcripts['park-2020'];
const verify = (change: Partial<Dataset> = {}, text: string = transcript, of: Briefing = briefing) =>
  verifyTranscript({ ...sample, ...change }, of, text, hash, file);
const recorded = (change: Partial<Briefing>) => verify({}, transcript, { ...briefing, ...change });

/** What is said of a questioner of that name, whose name line the transcript has lost. */
const unnamed = (name: string) => {
  const speakers = briefing.speakers.map((one) => (one.id === 'ben' ? { ...one, name } : one));
  const turns = briefing.turns.map((one) => (one.speaker === 'ben' ? { ...one, nameLine: null } : one));
  const rule = 'a speaker whom no line names is named in the question or the reply';
  const text = transcript.replace('Ben:\n', '').replace('Is it', 'From Park Radio. Is it');
  const shift = 'From Park Radio. '.length - 'Ben:\n'.length;
  const moved = turns.map((turn, index) => ({
    ...turn,
    start: index === 0 ? turn.start : turn.start + (index === 1 ? -5 : shift),
    end: index === 0 ? turn.end : turn.end + shift,
  }));
  return verify({}, text, { ...briefing, speakers, turns: moved }).filter((one) => one.rule === rule);
};

/** What is said of a numeral that is left out of a text. */
const excluding = (text: string, printed: string, reason: Exclusion['reason']) => {
  const start = lengthOf(text.slice(0, text.indexOf(printed)));
  const excluded = [{ start, printed, reason, note: '' }];
  const ledgers = [{ briefing: 'park-2020', inventory: [], excluded }];
  return verify({ ledgers }, text).filter(({ record }) => record.endsWith(`“${printed}”`));
};

describe('who speaks', () => {
  it('is named in the question where no line names them', () => {
    expect(unnamed('Park Radio')).toEqual([]);
    expect(unnamed('City Radio')).toMatchObject([{ record: 'park-2020.t2', found: 'City' }]);
  });

  it('may be without a name', () => {
    expect(unnamed('Unnamed questioner')).toEqual([]);
  });

  it('has an office of words that stand beside the name', () => {
    const speakers = briefing.speakers.map((one) =>
      one.id === 'ann' ? { ...one, office: 'Head warden' } : one,
    );
    expect(recorded({ speakers })).toEqual([
      {
        file,
        record: 'ann',
        rule: 'every word of an office stands beside its holder’s name',
        expected: 'none missing',
        found: 'Head missing',
      },
    ]);
  });

  it('has no office that stands only beside another name', () => {
    const text = transcript.replace('Ann, warden', 'Ann\nBob, warden');
    expect(verify({}, text).map(({ rule }) => rule)).toContain(
      'every word of an office stands beside its holder’s name',
    );
  });
});

describe('the neighbours of a numeral that is left out', () => {
  it.each(['3 million', '3%', '3 per cent', '3.5', '3,500'])('show an amount: %s', (words) => {
    expect(excluding(`We had ${words} users.`, '3', 'name')).toMatchObject([
      { rule: 'a numeral with a scale is an amount: cite it' },
    ]);
  });

  it.each([
    ['the 5G network', '5', 0],
    ['version 6 of it', '6', 0],
    ['IPv6 users', '6', 0],
    ['for 30 years', '30', 1],
  ] as const)('show a technology, or none: %s', (text, printed, violations) => {
    expect(excluding(text, printed, 'technology')).toHaveLength(violations);
  });
});

describe('the link to a sentence', () => {
  const rule = 'the words that a link finds the sentence by stand in no sentence before it';
  const found = (text: string, exact: string) => {
    const [model] = sample.quotations as [Quotation];
    const start = lengthOf(text.slice(0, text.lastIndexOf(exact)));
    const quotations = [{ ...model, exact, start }];
    return verify({ quotations }, text).filter((one) => one.rule === rule);
  };
  const long = 'We say this at the start of each year and we will say it again, whatever comes next.';

  it('opens at it and at no other', () => {
    expect(found('Hello.\nWe thank you.', 'We thank you.')).toEqual([]);
    expect(found(`We say this at the start.\n${long}`, long)).toEqual([]);
  });

  it.each([
    ['We thank you.\nWe thank you.', 'We thank you.'],
    ['we   THANK you.\nWe thank you.', 'We thank you.'],
    [`We say this at the start of each year and we will not.\n${long}`, long],
  ])('does not open at words that stand before it: %j', (text, exact) => {
    expect(found(text, exact)).toHaveLength(1);
  });
});
