import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '../../src/domain/model';

/** The folder whose records a build shows: `data`, unless `DATA_FOLDER` names another one of the same layout. */
export const dataFolder = (): string => resolve(process.env.DATA_FOLDER ?? 'data');

/** The dataset of a folder laid out like `data`. */
export async function datasetIn(folder: string): Promise<Dataset> {
  const index = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.ts')).href)) as {
    readonly dataset: Dataset;
  };
  return index.dataset;
}

/** What `#data` stands for in a build: the folder itself, or a module in it. */
export const dataAlias = (folder: string) => ({
  find: /^#data(?=\/|$)/u,
  replacement: folder.replaceAll('\\', '/'),
});
