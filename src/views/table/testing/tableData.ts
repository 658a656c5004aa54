import { dataset } from '../../../../data';
import { createCorpus } from '../../../domain/corpus';
import { readTable } from '../../../domain/table/tableData';
import { tableFilePath } from '../../../domain/table/files';
import { tableFilesOf } from '../../../domain/table/tableFiles';

/** The published dataset. */
export const corpus = createCorpus(dataset);

/** The table of the published dataset, as its page reads it. */
export const tableData = readTable(JSON.parse(tableFilesOf(corpus).get(tableFilePath) ?? ''));
