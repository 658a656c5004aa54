import { dataset } from '#data';
import { createWhole } from '../../../domain/findings/whole';
import { tableDataOf } from '../../../domain/table/tableFiles';

/** The published dataset. */
export const corpus = createWhole(dataset);

/** The table of the published dataset, as its page reads it. */
export const tableData = tableDataOf(corpus);
