import type { Quantity } from './model';
import { formatValue } from './format';
import type { Kind } from './vocabulary';

const hedged: Readonly<Record<'~' | '>' | '<', string>> = {
  '~': 'the number is approximate',
  '>': 'the true number is at least this',
  '<': 'the true number is below this',
};

/** What the printed words of a quantity say about its number, in a sentence or two. A threshold has no true number: it applies beyond it. */
export function explainQuantity(quantity: Quantity, kind?: Kind): string {
  const value = formatValue(quantity);
  if (quantity.comparator === '=') return `${value}. No word such as “over” or “about” weakens it.`;
  const words = quantity.hedge ? `“${quantity.hedge.toLowerCase()}”` : quantity.comparator;
  if (kind === 'threshold') return `${value}; ${words} says that the rule applies beyond this.`;
  return `${value}; ${words} says that ${hedged[quantity.comparator]}.`;
}

/** How exact the print is: the digits that carry meaning, where there are digits. */
export function explainDigits({ printed, significantDigits }: Quantity): string {
  if (!/\d/u.test(printed)) return 'Printed in words.';
  return `Printed with ${significantDigits === 1 ? 'one significant digit' : `${significantDigits} significant digits`}.`;
}
