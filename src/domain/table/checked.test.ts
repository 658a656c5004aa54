import { expect, it } from 'vitest';
import { createCorpus } from '../corpus';
import { type Finding, type FindingInput, type Verdict, verdicts } from '../findings/finding';
import { sample } from '../testing/sample';
import { checkedOf } from './checked';

const [first, second, third] = createCorpus(sample).inReadingOrder.map(({ id }) => id);

/** A finding of which only the verdict and the numbers matter. */
const finding = (id: string, verdict: Verdict, ...inputs: readonly (string | undefined)[]): Finding => ({
  id,
  verdict,
  kind: 'statements',
  title: `About ${id}`,
  sentence: '',
  inputs: inputs.map((input) => ({ id: input }) as FindingInput),
  readings: [],
  notes: [],
});

const checkedBy = (...findings: readonly Finding[]) =>
  checkedOf(createCorpus(sample, undefined, () => findings));

it('names the first finding of the gravest verdict, and every verdict once', () => {
  const { checked, codes } = checkedBy(
    finding('a', 'not comparable', first),
    finding('b', 'agrees', first, second),
    finding('c', 'agrees', first),
  );
  expect(codes.slice(0, 3).map((code) => checked[code])).toStrictEqual([
    {
      verdicts: [verdicts.indexOf('agrees'), verdicts.indexOf('not comparable')],
      finding: { id: 'b', title: 'About b' },
    },
    { verdicts: [verdicts.indexOf('agrees')], finding: { id: 'b', title: 'About b' } },
    { verdicts: [], finding: null },
  ]);
});

it('keeps what is the same of several numbers once, and counts a number for each of its verdicts', () => {
  const {
    checked,
    codes,
    verdicts: choices,
  } = checkedBy(finding('a', 'conflict', first, second), finding('b', 'compatible', first, second, third));
  expect(checked).toHaveLength(3);
  expect(codes.slice(0, 3)).toStrictEqual([1, 1, 2]);
  expect(choices.map(({ id, count }) => [id, count])).toStrictEqual([
    ['conflict', 2],
    ['depends on the reading', 0],
    ['compatible', 3],
    ['agrees', 0],
    ['computed', 0],
    ['not comparable', 0],
  ]);
});

it('has one code where nothing was checked', () => {
  const { checked, codes } = checkedBy();
  expect(checked).toStrictEqual([{ verdicts: [], finding: null }]);
  expect(new Set(codes)).toStrictEqual(new Set([0]));
});
