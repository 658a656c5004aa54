import type { Quantity } from './model';
import { formatValue } from './format';
import type { Basis, Comparator, Kind } from './vocabulary';

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
  const means = hedged[quantity.comparator];
  if (kind === 'threshold') return `${value}; the rule applies ${means}.`;
  return `${value}; “${(quantity.hedge ?? quantity.printed).toLowerCase()}” means ${means}.`;
}

/** How exact the print is: the digits that carry meaning, where there are digits. */
export function explainDigits({ printed, significantDigits }: Quantity): string {
  if (!/\d/u.test(printed)) return 'Printed in words.';
  const figures =
    significantDigits === 1 ? 'One significant figure' : `${significantDigits} significant figures`;
  const hasEndZeros = /[1-9][\d,]*0(?![\d.,])/u.test(printed) && !printed.includes('.');
  return `${figures}.${hasEndZeros ? ' Zeros at the end do not count.' : ''}`;
}

/** How the words of the number's own sentence take part; what is carried over is never in them alone. */
const evidenceWords: Readonly<Record<Basis, string>> = {
  stated: ' in ',
  carried: '; this sentence says ',
  inferred: ' from ',
};

/** The words of the number's own sentence that a period rests on, to follow its basis; none where it has none. */
export function explainEvidence(basis: Basis, passages: readonly { readonly phrase: string }[]): string {
  if (passages.length === 0) return '';
  return evidenceWords[basis] + passages.map(({ phrase }) => `“${phrase}”`).join(' and ');
}
