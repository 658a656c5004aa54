import type { Dataset } from '../src/domain/model';
import { assembleDataset } from '../src/domain/sources/assemble';
import { folders } from './briefings';
import { checks } from './checks';
import { groups } from './groups';
import { indicators } from './indicators';
import { notes } from './notes';

/** Everything the briefings say that the product shows. */
export const dataset: Dataset = assembleDataset(folders, { groups, indicators, checks, notes });
