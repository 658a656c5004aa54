/** Sorts items under their keys, each in the order given. */
export const groupBy = <T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};

/** Ids arrive from addresses, so they may be names that every object has. */
export const ownOf = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** Asks for a record by its id; what does not exist is an error. */
export const lookup = <T>(what: string, entries: Iterable<readonly [string, T]>): ((id: string) => T) => {
  const map = new Map(entries);
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new RangeError(`No ${what} has the id "${id}"`);
    return found;
  };
};

/** Records under their ids. */
export const withId = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.map((item) => [item.id, item] as const);

/** A question for all records that belong to a key; in a part only for the keys it holds whole. */
export const allOf = <T>(
  what: string,
  groups: ReadonlyMap<string, readonly T[]>,
  whole?: readonly string[],
) => {
  const known = whole && new Set(whole);
  return (key: string): readonly T[] => {
    if (known && !known.has(key))
      throw new RangeError(`This corpus does not hold the whole ${what} "${key}"`);
    return groups.get(key) ?? [];
  };
};
