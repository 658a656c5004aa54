import { figurePath } from '../../domain/paths';
import { type Finding, isCompared, type Term } from '../../domain/findings/finding';
import { findingPath } from '../../domain/format';
import { colours } from './look';
import { notesOf } from './notes';
import type { Line, Slide } from './slide';
import { briefingsLineOf, colourOfStatement, type SlideAsk, type Statement } from './statements';

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A calculation written out; each printed number in it is a link. */
const lineOf = ({ addressOf }: SlideAsk, terms: readonly Term[]): Line =>
  terms.map((term) =>
    typeof term === 'string' ? { text: term } : { text: term.text, address: addressOf(figurePath(term.id)) },
  );

/** The slide of a finding: its verdict, the numbers it rests on, as `statements`, and the arithmetic. */
export function slideOfFinding(ask: SlideAsk, finding: Finding, statements: readonly Statement[]): Slide {
  const { title, verdict, sentence, remark, inputs, readings } = finding;
  return {
    title,
    subtitle: [`${capitalised(verdict)}. ${sentence}`, remark ?? ''].join(' ').trim(),
    body: {
      kind: 'table',
      rows: inputs.map(({ id, name, printed, allows }) => {
        const place = statements.find(({ observation }) => observation.id === id);
        const colour = place ? colourOfStatement(place) : colours.ink;
        return {
          name,
          period: allows,
          printed: { text: printed, address: ask.addressOf(figurePath(id)), colour },
        };
      }),
      below: readings.map(
        (reading): Line => [
          ...(reading.reading === undefined
            ? []
            : [
                {
                  text: `Reading: ${reading.reading}. ${isCompared(reading.verdict) ? `${capitalised(reading.verdict)}. ` : ''}`,
                },
              ]),
          ...lineOf(ask, reading.arithmetic),
        ],
      ),
    },
    sources: [briefingsLineOf(statements)],
    address: ask.addressOf(findingPath(finding.id)),
    notes: notesOf(ask, statements),
  };
}
