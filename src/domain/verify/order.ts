import type { Dataset } from '../model';
import { placesOf } from '../wholeWords';
import { expecting, fileIn, type Violation } from './violation';

/** Two numbers of one unit in one sentence stand in the order of the words that name what they count. */
export function verifyOrder(dataset: Dataset): Violation[] {
  return dataset.quotations.flatMap((quotation) => {
    const cited = dataset.observations
      .filter(({ citation }) => citation.quotation === quotation.id)
      .toSorted((a, b) => a.citation.start - b.citation.start);
    return cited.flatMap((first, index) =>
      cited.slice(index + 1).flatMap((second) => {
        const places = [first, second].map(({ term }) => placesOf(quotation.exact, term));
        const [before, after] = places;
        const isApart = first.indicator !== second.indicator && first.quantity.unit === second.quantity.unit;
        if (!isApart || before?.length !== 1 || after?.length !== 1) return [];
        return expecting(
          { file: fileIn(quotation.briefing, 'observations.ts'), record: second.id },
          'the numbers of a sentence stand in the order of their words',
          `“${first.term}” before “${second.term}”`,
          (before[0] ?? 0) <= (after[0] ?? 0)
            ? `“${first.term}” before “${second.term}”`
            : `“${second.term}” before “${first.term}”`,
        );
      }),
    );
  });
}
