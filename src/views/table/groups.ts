/** Rows that stand together, the name they share, and how many rows stand before them. */
type Group<T> = { readonly name: string; readonly place: number; readonly rows: readonly T[] };

/** Rows in their order, cut wherever the name changes. */
export function groupsOf<T>(rows: readonly T[], nameOf: (row: T) => string): Group<T>[] {
  const names = rows.map(nameOf);
  const starts = rows.flatMap((_row, index) =>
    index === 0 || names[index] !== names[index - 1] ? index : [],
  );
  return starts.map((place, index) => ({
    name: names[place] ?? '',
    place,
    rows: rows.slice(place, starts[index + 1]),
  }));
}
