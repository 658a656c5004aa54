/** Does something with each item, one after the other. */
export const inTurn = <T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<readonly R[]> =>
  items.reduce<Promise<readonly R[]>>(
    async (before, item) => [...(await before), await act(item)],
    Promise.resolve([]),
  );
