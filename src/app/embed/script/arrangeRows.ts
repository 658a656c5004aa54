import type { Query } from '../../../state/url';

const isAmong = (list: readonly string[], value: string | undefined) =>
  list.length === 0 || list.includes(value ?? '');

const wordsOf = (text: string) => text.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean);

/** What a row is sorted by: text, or a number. */
function keyOf(row: HTMLElement, by: string): string | number {
  if (by === 'value') return Number(row.dataset.value);
  if (by === 'period') return Number(row.dataset.year);
  const column = { printed: 1, briefing: 3 }[by] ?? 0;
  return row.children[column]?.textContent ?? '';
}

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');

/** Shows the rows of the table that the address asks for, in its order. */
export function arrangeRows(
  main: HTMLElement,
  { q, topic, basis, briefing, sort }: Pick<Query, 'q' | 'topic' | 'basis' | 'briefing' | 'sort'>,
): void {
  const body = main.querySelector('tbody');
  if (!body || !main.querySelector('[data-count]')) return;
  const rows = [...body.querySelectorAll<HTMLElement>('tr')];
  const words = wordsOf(q);
  let count = 0;
  for (const row of rows) {
    const text = row.textContent.toLocaleLowerCase('en');
    const isShown =
      isAmong(topic, row.dataset.topic) &&
      isAmong(basis, row.dataset.basis) &&
      isAmong(briefing, row.dataset.briefingId) &&
      words.every((word) => text.includes(word));
    row.hidden = !isShown;
    if (isShown) count += 1;
  }
  const counter = main.querySelector('[data-count]');
  if (counter && count < rows.length) counter.textContent = String(count);
  if (!sort) return;
  const direction = sort.descending ? -1 : 1;
  const sorted = rows.toSorted((a, b) => direction * compare(keyOf(a, sort.by), keyOf(b, sort.by)));
  body.append(...sorted);
}
