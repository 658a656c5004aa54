import type { Finding, Term } from '../../domain/findings/finding';
import { NumberLink } from '../CitedNumber';
import { Unbroken } from '../Unbroken';

type Props = { readonly finding: Finding; readonly terms: readonly Term[] };

/** A calculation written out; each printed number in it leads to its sentence. */
export function Arithmetic({ finding, terms }: Props) {
  return (
    <>
      {terms.map((term, index) => {
        // Terms are never moved, and the same words may stand twice.
        const key = `${index}`;
        if (typeof term === 'string')
          return (
            <span key={key}>
              <Unbroken text={term} />
            </span>
          );
        const input = finding.inputs.find(({ id }) => id === term.id);
        if (!input) throw new RangeError(`The finding "${finding.id}" does not list its input "${term.id}"`);
        const name = `${input.name}: ${input.printed}. Open citation`;
        return (
          <NumberLink key={key} id={input.id} briefing={input.briefing} name={name}>
            <Unbroken text={term.text} />
          </NumberLink>
        );
      })}
    </>
  );
}
