import { dataset } from '#data';
import { createWhole } from '../domain/findings/whole';

/** The published dataset with its indexes. */
export const corpus = createWhole(dataset);
