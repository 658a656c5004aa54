/**
 * A text from an address as it can be shown: its control and direction characters made visible as blanks,
 * cut by whole characters so that no emoji is left in halves.
 */
export function shorten(text: string, most = 60): string {
  const characters = Array.from(
    text.slice(0, 4 * most).replace(/[\p{Control}\p{Format}\p{Surrogate}]+/gu, ' '),
  );
  return characters.length <= most && text.length <= 4 * most
    ? characters.join('')
    : `${characters.slice(0, most - 1).join('')}…`;
}
