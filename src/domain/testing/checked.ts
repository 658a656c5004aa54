import type { Corpus } from '../corpus';
import type { Check, EditorNote } from '../findings/check';
import type { Finding } from '../findings/finding';
import { createWhole } from '../findings/whole';
import type { Dataset } from '../model';
import { sample } from './sample';

/** A check of every kind, and of every verdict that the sample gives. */
export const sampleChecks = [
  {
    id: 'visitors-2019',
    kind: 'statements',
    title: 'Visitors in 2019, printed twice',
    first: 'visitors.2019.park-2020.a',
    second: 'visitors.2019.park-2020.b',
  },
  {
    id: 'visitors-2018-2020',
    kind: 'statements',
    title: 'Visitors in 2018 and 2020',
    first: 'visitors.2018.park-2020.a',
    second: 'visitors.2020.park-2021.a',
    remark: 'Two years.',
  },
  {
    id: 'growth-again',
    kind: 'claim',
    title: 'Three times, against growth from 2018',
    claim: 'growth.2019.park-2020.a',
    calculations: [
      {
        reading: 'from year to year',
        formula: 'growth-multiple',
        from: 'visitors.2018.park-2020.a',
        to: 'visitors.2019.park-2020.a',
      },
    ],
  },
  {
    id: 'trees-for-benches',
    kind: 'computed',
    title: 'Trees less benches, and trees less trees',
    first: { formula: 'difference', from: 'benches.2019.park-2020.a', to: 'trees.2020.park-2020.a' },
    second: { formula: 'difference', from: 'trees.2020.park-2020.a', to: 'trees.2020.park-2020.a' },
  },
  {
    id: 'benches-each',
    kind: 'unmatched',
    title: 'Benches, read in two ways',
    statement: 'benches.2019.park-2020.a',
    otherReading: { reading: 'by forty', value: 80 },
  },
] as const satisfies readonly Check[];

/** Known from outside the sample. */
const sampleNotes = [
  {
    id: 'benches-counted',
    about: ['benches.2019.park-2020.a'],
    text: 'A visitor counted 41.',
    sources: [{ title: 'A letter', url: 'http://park.example/letter' }],
  },
] as const satisfies readonly EditorNote[];

/** The sample with checks and notes. */
export const checkedSample: Dataset = { ...sample, checks: sampleChecks, notes: sampleNotes };

/** The sample with these checks alone. */
export const wholeWith = (checks: readonly Check[], notes: readonly EditorNote[] = []): Corpus =>
  createWhole({ ...sample, checks, notes });

/** The result of one check, in a dataset that has no other. */
export function findingOf(
  check: Check,
  dataset: Dataset = sample,
  notes: readonly EditorNote[] = [],
): Finding {
  const [finding] = createWhole({ ...dataset, checks: [check], notes }).findings();
  if (!finding) throw new Error('A check has a finding');
  return finding;
}

/** The sample in which growth is that from 2018 to 2019. */
export const grownSample: Dataset = {
  ...sample,
  observations: sample.observations.map((o) =>
    o.indicator === 'growth'
      ? { ...o, period: { from: '2018', to: '2019', basis: 'inferred', rule: 'at-briefing' } }
      : o,
  ),
};
