import type { Quantity } from './model';
import { formatValue } from './format';
import type { Comparator, Kind } from './vocabulary';

/** What a hedge makes of the number; by how much, no hedge says. */
const hedged: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '~': 'near that',
  '>': 'above that',
  '≥': 'that or more',
  '<': 'below that',
  '≤': 'that or less',
};

/** What the printed words of a quantity say about its number, in a sentence. A threshold has no true number: a rule applies beyond it. */
export function explainQuantity(quantity: Quantity, kind?: Kind): string {
  const value = formatValue(quantity);
  if (quantity.comparator === '=') return `${value}, with no hedge such as “over” or “about”.`;
  const words = `“${(quantity.hedge ?? quantity.printed).toLowerCase()}”`;
  const applies = kind === 'threshold' ? ', where the rule applies' : '';
  return `${value}; ${words} means ${hedged[quantity.comparator]}${applies}.`;
}

/** How exact the print is: the digits that carry meaning, where there are digits. */
export function explainDigits({ printed, significantDigits }: Quantity): string {
  if (!/\d/u.test(printed)) return 'Printed in words, not digits.';
  const figures =
    significantDigits === 1 ? 'one significant figure' : `${significantDigits} significant figures`;
  const hasEndZeros = /[1-9][\d,]*0(?![\d.,])/u.test(printed) && !printed.includes('.');
  return `Read to ${figures}.${hasEndZeros ? ' Zeros at the end do not count.' : ''}`;
}
