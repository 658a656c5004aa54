import type { Corpus } from '../corpus';
import { type Verdict, verdicts } from '../findings/finding';
import { dictionaryOf } from './dictionary';
import type { CheckedEntry, Choice } from './files';

const unchecked: CheckedEntry = { verdicts: [], finding: null };

/** What the checks of one number found, its gravest finding named; of several with that verdict, the first. */
function entryOf(corpus: Corpus, observation: string): CheckedEntry {
  const findings = corpus.findingsAbout(observation);
  const found = verdicts.flatMap((verdict, place) => {
    const first = findings.find((finding) => finding.verdict === verdict);
    return first ? [{ place, first }] : [];
  });
  const [gravest] = found;
  if (!gravest) return unchecked;
  const { id, title } = gravest.first;
  return { verdicts: found.map(({ place }) => place), finding: { id, title } };
}

const keyOf = ({ verdicts: found, finding }: CheckedEntry) => `${finding?.id ?? ''} ${found.join(' ')}`;

type Checked = {
  readonly verdicts: readonly Choice<Verdict>[];
  readonly checked: readonly CheckedEntry[];
  /** For each row in reading order, the place of its entry. */
  readonly codes: readonly number[];
};

/** What was found about the numbers: rows of which the same is to be said name one entry. */
export function checkedOf(corpus: Corpus): Checked {
  const entries = corpus.inReadingOrder.map(({ id }) => entryOf(corpus, id));
  const checked = dictionaryOf(entries, keyOf, [unchecked]);
  const counts = verdicts.map((_verdict, place) =>
    checked.entries.reduce(
      (sum, entry, code) => sum + (entry.verdicts.includes(place) ? (checked.counts[code] ?? 0) : 0),
      0,
    ),
  );
  return {
    verdicts: verdicts.map((verdict, place) => ({ id: verdict, label: verdict, count: counts[place] ?? 0 })),
    checked: checked.entries,
    codes: checked.codes,
  };
}
