import type { Computed } from '../computed';
import { intervalOf, isOpen } from '../interval';
import type { Observation } from '../model';
import { termOf } from './arithmetic';
import type { OtherReading, Calculation } from './check';
import type { FindingReading, Term } from './finding';
import { formatAllowed, boundsOf } from './inputs';
import { overall, sideOf, verdictOf } from './sides';
import { formatInterval, valueWords } from './words';

/** A computed value, for those who compute with it. */
export const calculatedValue = ({ value, unit, interval }: Computed) => ({
  value,
  unit,
  bounds: boundsOf(interval),
});

/** How a value was computed, for those who compute with it. */
export const calculationOf = (calculation: Calculation, computed: Computed) => ({
  ...(calculation.reading === undefined ? {} : { reading: calculation.reading }),
  formula: calculation.formula,
  ...(computed.years === undefined ? {} : { years: computed.years }),
  computed: calculatedValue(computed),
});

/** The verdict of all readings together. */
export const verdictOfAll = ([first, ...others]: readonly [FindingReading, ...FindingReading[]]) =>
  overall([first.verdict, ...others.map(({ verdict }) => verdict)]);

/** A printed number with the range it is read as, as terms. */
export const allowed = (observation: Observation): readonly Term[] => [
  termOf(observation),
  ` is read as ${formatAllowed(observation)}`,
];

/** How a statement with two readings is read plainly. */
export const plainReading = ({ quantity }: Observation, { plain }: OtherReading): string =>
  plain ?? `as ${valueWords(quantity.value, quantity.unit)}`;

/** The second reading of a statement, against another statement where there is one. */
export function readOtherwise(
  against: Observation | undefined,
  said: Observation,
  { reading, value }: OtherReading,
): FindingReading {
  if (value === undefined) {
    const arithmetic: readonly Term[] = [termOf(said), ' here gives no number'];
    return { reading, verdict: against ? 'compatible' : 'depends on the reading', arithmetic };
  }
  const quantity = { ...said.quantity, value };
  const interval = intervalOf(quantity);
  const arithmetic: readonly Term[] = [
    termOf(said),
    ` is read as ${formatInterval(interval, quantity.unit)}`,
  ];
  if (!against) return { reading, verdict: 'depends on the reading', arithmetic };
  return {
    reading,
    verdict: verdictOf(sideOf(against), { interval, isOpen: isOpen(interval) }),
    arithmetic: [...allowed(against), '; ', ...arithmetic],
  };
}
