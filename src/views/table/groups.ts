/** Rows that stand together, under the name they share; without a name where rows are not grouped. */
export type Group<T> = { readonly name?: string; readonly rows: readonly T[] };

/** Rows in their order, cut wherever the name changes. */
export function groupsOf<T>(rows: readonly T[], nameOf: (row: T) => string): Group<T>[] {
  const groups: { name: string; rows: T[] }[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}
