import { type Resource, resource } from '../../domain/fetching/resource';
import { readTablePart, type TableData } from '../../domain/table/tableData';
import { prepareSearch } from '../../domain/table/texts';

/** Shortest time between two states of the page, in milliseconds: each draws the rows anew. */
const betweenStates = 250;

/** Lets what the reader does meanwhile go first. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * The whole of a table whose first file has not all rows: `fetchPart` reads its other files by their paths, one after
 * the other. It grows each time there is a good deal more of it; what was read before a failure is not read again.
 */
export function restOf(first: TableData, fetchPart: (path: string) => Promise<unknown>): Resource<TableData> {
  let read = first;
  return resource(async (tell) => {
    const readOn = async (toldAt: number): Promise<TableData> => {
      const [path] = read.missing;
      if (path === undefined) return read;
      read = readTablePart(read, await fetchPart(path));
      const block = read.texts.sentences.at(-1);
      // Now rather than at the first search, which must not wait for it.
      if (block) prepareSearch(block);
      const now = performance.now();
      const isDue = now - toldAt > betweenStates;
      if (isDue) tell(read);
      await pause();
      return readOn(isDue ? now : toldAt);
    };
    try {
      return await readOn(0);
    } catch (error) {
      tell(read);
      throw error;
    }
  });
}
