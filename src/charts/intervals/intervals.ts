import type { ComputedUnit } from '../../domain/computed';
import type { Corpus } from '../../domain/corpus';
import type { Bounds, Finding, FindingInput, FindingReading } from '../../domain/findings/finding';
import { boundsWords } from '../../domain/findings/words';

/** One line of a drawing of intervals: what a printed or a computed number may be. */
export type IntervalRow = {
  /** All that the number may be, in words. */
  readonly words: string;
  readonly value: number;
  readonly bounds: Bounds;
} & (
  | { readonly kind: 'printed'; readonly input: FindingInput }
  /** `reading`: how the words are read, where there is more than one way. */
  | { readonly kind: 'computed'; readonly reading?: string }
  /** What a record outside the briefings gives. */
  | { readonly kind: 'outside'; readonly name: string; readonly url: string }
);

/** Numbers of one unit by what they may be, to be drawn on one axis; the first is the one that is checked. */
export type Intervals = { readonly unit: ComputedUnit; readonly rows: readonly IntervalRow[] };

const isSame = (a: Bounds, b: Bounds) =>
  a.low === b.low && a.high === b.high && a.hasLow === b.hasLow && a.hasHigh === b.hasHigh;

/** Whether nothing bounds it from below: amounts have zero there, without zero itself. */
export const isOpenBelow = ({ low, hasLow }: Bounds): boolean => low === null || (low === 0 && !hasLow);

/** Whether nothing bounds it from above. */
export const isOpenAbove = ({ high }: Bounds): boolean => high === null;

function printedRow(corpus: Corpus, input: FindingInput): IntervalRow {
  const observation = corpus.observation(input.id);
  if (!observation) throw new RangeError(`No observation has the id "${input.id}"`);
  const { value } = observation.quantity;
  return { kind: 'printed', input, words: input.allows, value, bounds: input.bounds };
}

const computedRows = (readings: readonly FindingReading[]): readonly IntervalRow[] =>
  readings.flatMap(({ reading, computed }) =>
    computed
      ? [
          {
            kind: 'computed' as const,
            ...(reading === undefined ? {} : { reading }),
            words: boundsWords(computed.bounds, computed.unit),
            value: computed.value,
            bounds: computed.bounds,
          },
        ]
      : [],
  );

/**
 * What a finding compares, as intervals of one unit: a claim against what other numbers make of it, or two printed numbers
 * against each other. Undefined where there is nothing to set side by side, or all of it is the same.
 */
export function intervalsOf(corpus: Corpus, finding: Finding): Intervals | undefined {
  const { kind, verdict, inputs, readings } = finding;
  const [first, second] = inputs;
  if (verdict === 'not comparable' || !first) return undefined;
  const { unit } = corpus.indicator(first.indicator);
  const rows =
    kind === 'claim'
      ? [printedRow(corpus, first), ...computedRows(readings)]
      : (kind === 'statements' || kind === 'part') && second
        ? [printedRow(corpus, first), printedRow(corpus, second)]
        : [];
  const [one, ...others] = rows;
  // Places are no amounts, and stand on no axis.
  if (!one || unit === 'rank' || others.every(({ bounds }) => isSame(bounds, one.bounds))) return undefined;
  const ofClaim = kind === 'claim' ? readings.find(({ computed }) => computed)?.computed?.unit : undefined;
  return { unit: ofClaim ?? unit, rows };
}
