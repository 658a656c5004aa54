import { dataset } from '../../data';
import { createCorpus } from '../domain/corpus';

/** The published dataset with its indexes. */
export const corpus = createCorpus(dataset);
