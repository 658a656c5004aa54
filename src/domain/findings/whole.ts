import { type Corpus, createCorpus } from '../corpus';
import type { Dataset } from '../model';
import { findingsOf } from './findings';

/** A whole corpus with the results of its checks. */
export const createWhole = (dataset: Dataset): Corpus => createCorpus(dataset, undefined, findingsOf);
