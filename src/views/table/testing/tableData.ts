import { dataset } from '../../../../data';
import { createCorpus } from '../../../domain/corpus';
import { tableDataOf } from '../../../domain/table/tableFiles';

/** The published dataset. */
export const corpus = createCorpus(dataset);

/** The table of the published dataset, as its page reads it. */
export const tableData = tableDataOf(corpus);
