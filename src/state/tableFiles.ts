import { type TableFile, tableFilePath, type TablePart } from '../domain/table/files';
import { fetchWire } from './wire';

/** The first file of the table. */
export const fetchTable = (): Promise<TableFile> =>
  fetchWire(`/${tableFilePath}`, ['total', 'sentences', 'vocabularies', 'part', 'parts']);

/** A further file of the table by its path under the site. */
export const fetchTablePart = (path: string): Promise<TablePart> =>
  fetchWire(`/${path}`, ['firstRow', 'firstSentence', 'rows', 'sentences']);
