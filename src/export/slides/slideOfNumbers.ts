import { formatPeriod } from '../../domain/period';
import { notesOf } from './notes';
import type { Slide } from './slide';
import {
  addressOfFigure,
  briefingsLineOf,
  colourOfStatement,
  type SlideAsk,
  type Statement,
} from './statements';

type NumbersAsk = SlideAsk & {
  readonly title: string;
  /** Path of a page that has these numbers. */
  readonly path: string;
};

/** The slide of single numbers: a row each, its printed words a link. */
export function slideOfNumbers(ask: NumbersAsk, statements: readonly Statement[]): Slide {
  return {
    title: ask.title,
    subtitle: 'As printed. Periods in brackets are inferred.',
    body: {
      kind: 'table',
      rows: statements.map(({ corpus, observation }) => ({
        name: corpus.indicator(observation.indicator).label,
        period: formatPeriod(observation.period),
        printed: {
          text: observation.quantity.printed,
          address: addressOfFigure(ask, observation),
          colour: colourOfStatement({ corpus, observation }),
        },
      })),
    },
    sources: [briefingsLineOf(statements)],
    address: ask.addressOf(ask.path),
    notes: notesOf(ask, statements),
  };
}
