import { headlines } from '#data/headlines';
import type { Corpus } from '../domain/corpus';
import type { Indicator, Observation } from '../domain/model';
import { seriesOf } from '../domain/series';

/** A change worth the top of the page: the first and the last printed number of an indicator; one number where only one period is printed. */
export type Headline = {
  readonly indicator: Indicator;
  readonly first?: Observation;
  readonly last: Observation;
};

/** The headline changes in their order. */
export const headlinesOf = (corpus: Corpus): Headline[] =>
  headlines.map((id) => {
    const { indicator, points } = seriesOf(corpus, id);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) throw new RangeError(`Indicator ${id} has no observation`);
    return { indicator, last: last.preferred, ...(first === last ? {} : { first: first.preferred }) };
  });
