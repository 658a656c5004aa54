import type { Quantity } from './model';
import { formatValue } from './format';
import type { Comparator, Kind } from './vocabulary';

/** What a hedge makes of the number; by how much nobody said. */
const hedged: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '~': 'puts the number near that; how far off is not said',
  '>': 'puts the number above that',
  '≥': 'puts the number at that or above',
  '<': 'puts the number below that; by how much is not said',
  '≤': 'puts the number at that or below',
};

/** Where a rule begins to apply: beyond the number, or from it on. */
const applying: Readonly<Record<Exclude<Comparator, '='>, string>> = {
  '~': 'near that number',
  '>': 'above that number',
  '≥': 'from that number on',
  '<': 'below that number',
  '≤': 'up to that number',
};

/** What the printed words of a quantity say about its number, in a sentence. A threshold has no true number: a rule applies beyond it. */
export function explainQuantity(quantity: Quantity, kind?: Kind): string {
  const value = formatValue(quantity);
  if (quantity.comparator === '=') return `${value}, printed without a hedge such as “over” or “about”.`;
  const words = quantity.hedge ? `“${quantity.hedge.toLowerCase()}”` : quantity.comparator;
  if (kind === 'threshold')
    return `${value}; ${words} makes the rule apply ${applying[quantity.comparator]}.`;
  return `${value}; ${words} ${hedged[quantity.comparator]}.`;
}

/** How exact the print is: the digits that carry meaning, where there are digits. */
export function explainDigits({ printed, significantDigits, value }: Quantity): string {
  if (!/\d/u.test(printed)) return 'Printed in words, not digits.';
  const figures =
    significantDigits === 1 ? 'one significant figure' : `${significantDigits} significant figures`;
  const hasEndZeros =
    /\d/u.test(printed) && Number.isInteger(value) && /0(?![\d.,])/u.test(printed) && !printed.includes('.');
  return `Read to ${figures}.${hasEndZeros ? ' Zeros at the end do not count.' : ''}`;
}
