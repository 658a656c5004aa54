// Makes the pages it is told to beside the build, in a thread of its own. Plain JavaScript, for a thread starts it as it is.
import { Tinypool } from 'tinypool';

/** @type {{ bundle: string, ask: unknown }} */
const { bundle, ask } = Tinypool.workerData;
/** @type {{ createPageMaker: (ask: unknown) => (job: unknown) => Promise<unknown> }} */
const { createPageMaker } = await import(bundle);
const make = createPageMaker(ask);

/** @param {unknown} job */
export const makePage = (job) => make(job);
