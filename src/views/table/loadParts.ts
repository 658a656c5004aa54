import { readTablePart, type TableData } from '../../domain/table/tableData';
import { prepareSearch } from '../../domain/table/texts';

/** Reads a file of the site by its path; rejects when it cannot be had. */
export type FetchJson = (path: string) => Promise<unknown>;

type Loading = {
  readonly fetchJson: FetchJson;
  /** Given the table each time there is a good deal more of it, and when it is whole. */
  readonly onMore: (data: TableData) => void;
  readonly isWanted: () => boolean;
};

/** Shortest time between two states of the page, in milliseconds: each draws the rows anew. */
const betweenStates = 250;

/** Lets what the reader does meanwhile go first. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Loads the parts that are missing, one after the other. Rejects with what has failed; what was loaded until then has
 * been handed on.
 */
export async function loadParts(data: TableData, loading: Loading, shownAt = 0): Promise<void> {
  const [path] = data.missing;
  if (path === undefined) return;
  let more: TableData;
  try {
    more = readTablePart(data, await loading.fetchJson(path));
  } catch (error) {
    if (loading.isWanted()) loading.onMore(data);
    throw error;
  }
  if (!loading.isWanted()) return;
  const block = more.texts.sentences.at(-1);
  // Now rather than at the first search, which must not wait for it.
  if (block) prepareSearch(block);
  const now = performance.now();
  const isDue = more.missing.length === 0 || now - shownAt > betweenStates;
  if (isDue) loading.onMore(more);
  await pause();
  await loadParts(more, loading, isDue ? now : shownAt);
}
