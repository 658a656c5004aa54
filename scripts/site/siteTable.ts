import type { Corpus } from '../../src/domain/corpus';
import { type TableFile, tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';

/** The files of the table by their paths under the site, and what a page reads from the first of them. */
export function tableOf(corpus: Corpus) {
  const files = tableFilesOf(corpus);
  const first = JSON.parse(files.get(tableFilePath) ?? '') as TableFile;
  return { files, data: readTable(first) };
}
