import type { PlainRow } from '../../../domain/table/arrange';
import type { TableFacts } from '../tableFacts';

/** A row of the embedded table with its line. */
export type EmbeddedRow = PlainRow & {
  readonly line: HTMLElement;
  /** The sentence of its number, from its card. */
  readonly sentence: () => Element | null | undefined;
};

/** One record out of columns. */
const recordAt = <T>(columns: { readonly [K in keyof T]: readonly T[K][] }, place: number) =>
  Object.fromEntries(
    Object.entries<readonly unknown[]>(columns).map(([key, column]) => [key, column[place]]),
  ) as T;

/** The rows of the embedded table, in reading order. Their texts, which take long to read, are read for a search alone. */
export function rowsIn(main: HTMLElement, { choices, keys, units }: TableFacts): readonly EmbeddedRow[] {
  const cards = main
    .querySelector<HTMLTemplateElement>('template[data-cards]')
    ?.content.querySelectorAll('[data-card]');
  return [...main.querySelectorAll<HTMLElement>('tbody tr')].map((line, place) => {
    const sentence = () => cards?.[place]?.querySelector('q');
    return {
      line,
      sentence,
      choices: recordAt(choices, place),
      keys: recordAt(keys, place),
      unit: units[place] ?? 0,
      get texts() {
        return [line.dataset.texts ?? '', sentence()?.textContent ?? ''];
      },
    };
  });
}
