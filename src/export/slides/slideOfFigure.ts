import type { Corpus } from '../../domain/corpus';
import { explainQuantity } from '../../domain/explain';
import type { Observation } from '../../domain/model';
import { formatPeriod } from '../../domain/period';
import { segmentsOf } from '../../domain/segments';
import { basisLineOf, notesOf, speakerLineOf } from './notes';
import type { Slide } from './slide';
import { addressOfFigure, colourOfStatement, type SlideAsk, sourceLinesOf } from './statements';

/** The slide of one number: the number large, under it its sentence with its words in bold. */
export function slideOfFigure(ask: SlideAsk, corpus: Corpus, observation: Observation): Slide {
  const statement = { corpus, observation };
  const indicator = corpus.indicator(observation.indicator);
  const quotation = corpus.quotation(observation.citation.quotation);
  const colour = colourOfStatement({ corpus, observation });
  const address = addressOfFigure(ask, observation);
  return {
    title: `${indicator.label}, ${formatPeriod(observation.period)}`,
    subtitle: indicator.definition,
    body: {
      kind: 'figure',
      printed: { text: observation.quantity.printed, colour },
      sentence: [
        { text: '“' },
        ...segmentsOf(quotation, [observation]).map((segment) =>
          segment.kind === 'number' ? { text: segment.text, isBold: true, colour } : { text: segment.text },
        ),
        { text: '”' },
      ],
      speaker: speakerLineOf(statement),
      about: [explainQuantity(observation.quantity, indicator.kind), basisLineOf(statement)],
    },
    sources: sourceLinesOf(ask, [statement]),
    address,
    notes: notesOf(ask, [statement]),
  };
}
