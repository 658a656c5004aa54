import type { Corpus } from '../corpus';
import { type Interval, intervalOf } from '../interval';
import type { Observation } from '../model';
import { formatPeriod } from '../period';
import type { Bounds, FindingInput } from './finding';
import { formatInterval } from './words';

/** The values a printed number allows, in words. */
export const formatAllowed = ({ quantity }: Observation) =>
  formatInterval(intervalOf(quantity), quantity.unit);

/** An interval as JSON can hold it. */
export const boundsOf = ({ low, high, hasLow, hasHigh }: Interval): Bounds => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
  hasLow,
  hasHigh,
});

/** A printed number as findings name it. */
export const inputOf = (corpus: Corpus, observation: Observation): FindingInput => ({
  id: observation.id,
  indicator: observation.indicator,
  name: `${corpus.indicator(observation.indicator).label}, ${formatPeriod(observation.period)}`,
  printed: observation.quantity.printed,
  briefing: corpus.quotation(observation.citation.quotation).briefing,
  allows: formatAllowed(observation),
  bounds: boundsOf(intervalOf(observation.quantity)),
});
