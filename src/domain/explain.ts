import type { Quantity } from './model';
import { formatValue } from './format';

const hedged: Readonly<Record<'~' | '>' | '<', string>> = {
  '~': 'the number is approximate',
  '>': 'the true number is at least this',
  '<': 'the true number is below this',
};

/** What the printed words of a quantity say about its number, in one sentence. */
export function explainQuantity(quantity: Quantity): string {
  const value = formatValue(quantity);
  if (quantity.comparator === '=') return `${value}. No word such as “over” or “about” weakens it.`;
  const words = quantity.hedge ? `“${quantity.hedge.toLowerCase()}”` : quantity.comparator;
  return `${value}; ${words} says that ${hedged[quantity.comparator]}.`;
}

/** How exact the print is: the digits that carry meaning. */
export const explainDigits = ({ significantDigits }: Quantity): string =>
  significantDigits === 1 ? 'one significant digit' : `${significantDigits} significant digits`;
