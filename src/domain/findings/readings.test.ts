import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model';
import { findingOf, sampleChecks } from '../testing/checked';
import { sample } from '../testing/sample';
import type { Check, OtherReading } from './check';

const [twice] = sampleChecks;
const read = (otherReading: OtherReading, dataset: Dataset = sample) =>
  findingOf({ ...twice, otherReading }, dataset);
const readingsOf = (otherReading: OtherReading) =>
  read(otherReading).readings.map(({ reading, verdict }) => [reading, verdict]);

describe('a statement with a second reading', () => {
  it('depends on the reading where the two fit under one of them alone', () => {
    const otherReading = { reading: 'of one day', value: 1000 };
    expect(readingsOf(otherReading)).toEqual([
      ['as 1.5 million people', 'compatible'],
      ['of one day', 'conflict'],
    ]);
    expect(read(otherReading)).toMatchObject({
      verdict: 'depends on the reading',
      sentence: 'If read as 1.5 million people, they fit; if read of one day, they do not fit.',
    });
  });

  it('does not say that the same number is repeated where the other reading conflicts', () => {
    const [first] = sample.observations;
    if (!first) throw new Error('The sample is empty');
    const repeated = { ...sample, observations: [first, { ...first, id: 'other' }] };
    const check = { ...twice, first: first.id, second: 'other' };
    const { verdict, sentence } = findingOf(
      { ...check, otherReading: { reading: 'of one day', value: 1000 } },
      repeated,
    );
    expect(verdict).toBe('depends on the reading');
    expect(sentence).toContain('read of one day, they do not fit.');
  });

  it('keeps the verdict of the plain reading where the two fit under both', () => {
    const finding = read({ reading: 'by two', value: 3e6 });
    expect(finding.readings.map(({ verdict }) => verdict)).toEqual(['compatible', 'compatible']);
    expect(finding.verdict).toBe('compatible');
    expect(finding.sentence).not.toContain('depends');
  });

  it('fits whatever is printed where the words, read so, set no limit', () => {
    expect(readingsOf({ reading: 'as many' })[1]).toEqual(['as many', 'compatible']);
    expect(read({ reading: 'as many' }).readings[1]?.arithmetic).toContain(' here gives no number');
  });

  it('can say in its own words how it is read plainly', () => {
    expect(readingsOf({ reading: 'of one day', plain: 'of the whole year', value: 1000 })[0]).toEqual([
      'of the whole year',
      'compatible',
    ]);
  });

  it('shows the range of both readings', () => {
    const [, second] = read({ reading: 'of one day', value: 1000 }).readings;
    expect(second?.arithmetic.map((term) => (typeof term === 'string' ? term : term.text))).toEqual([
      'over 1.5 million',
      ' is read as above 1.5 million people',
      '; ',
      'about 1.5 million',
      ' is read as 950 to 1,050 people',
    ]);
  });
});

describe('how a second reading is told', () => {
  const [first] = sample.observations;

  it('sets the number of the statement that has it against its other one', () => {
    if (!first) throw new Error('The sample is empty');
    const other = { ...first, id: 'other', quantity: { ...first.quantity, value: 1.3e6, printed: 'x' } };
    const check: Check = {
      id: 'c',
      kind: 'statements',
      title: 'C',
      first: first.id,
      second: other.id,
      otherReading: { reading: 'of one day', value: 1.2e6 },
    };
    const { verdict, readings } = findingOf(check, { ...sample, observations: [first, other] });
    expect(verdict).toBe('depends on the reading');
    expect(readings.map(({ reading }) => reading)).toEqual(['as 1.3 million people', 'of one day']);
  });

  it('keeps the hedge of the words, which then set a limit still', () => {
    const check = { ...twice, first: twice.second, second: twice.first };
    const { readings } = findingOf({ ...check, otherReading: { reading: 'of a part', value: 1.4e6 } });
    expect(readings[1]?.verdict).toBe('compatible');
  });

  it('leaves the matter open where the words may state no number and stand alone', () => {
    const { readings } = findingOf({
      id: 'c',
      kind: 'unmatched',
      title: 'C',
      statement: twice.first,
      otherReading: { reading: 'as many' },
    });
    expect(readings[1]).toMatchObject({ verdict: 'depends on the reading', reading: 'as many' });
    expect(readings[1]?.arithmetic).toContain(' here gives no number');
  });
});

const note = (about: string) => ({ id: 'n', about: [about], text: 'Misprinted.', sources: [] });

describe('an editor’s note', () => {
  const [first] = sample.observations;
  const clashing = (value: number): readonly [Check, Dataset] => {
    if (!first) throw new Error('The sample is empty');
    const other = { ...first, id: 'other', quantity: { ...first.quantity, value, printed: 'x' } };
    const check: Check = { id: 'c', kind: 'statements', title: 'C', first: first.id, second: other.id };
    return [check, { ...sample, observations: [first, other] }];
  };
  const words = ' An editor’s note below bears on it.';

  it('is pointed at by the sentence of a conflict', () => {
    const { verdict, sentence } = findingOf(...clashing(1.3e6), [note('other')]);
    expect(verdict).toBe('conflict');
    expect(sentence).toBe(`No value fits both “1.2 million” and “x”.${words}`);
  });

  it('is pointed at where it is about other numbers too', () => {
    const wide = { ...note('other'), about: ['other', 'elsewhere'] };
    expect(findingOf(...clashing(1.3e6), [wide]).sentence).toContain(words);
  });

  it('is not pointed at where there is none', () => {
    expect(findingOf(...clashing(1.3e6)).sentence).toBe('No value fits both “1.2 million” and “x”.');
  });

  it('is not pointed at where it is about other numbers', () => {
    expect(findingOf(...clashing(1.3e6), [note('elsewhere')]).sentence).not.toContain(words);
  });

  it('is not pointed at where nothing needs an explanation', () => {
    const { verdict, sentence, notes } = findingOf(...clashing(1.2e6), [note('other')]);
    expect([verdict, notes.length]).toEqual(['agrees', 1]);
    expect(sentence).not.toContain(words);
  });
});
