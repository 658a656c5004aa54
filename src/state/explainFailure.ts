import type { Failure } from '../domain/fetching/failure';
import { failures } from '../domain/fetching/failures';
import { answers, site, type WireFile } from './wire';

/** The edition of the site that is published now. */
export const editionPath = '/parts/edition.json';

/** Ms that a failure may wait to be explained. */
const patience = 5000;

/** The edition of the site as it is now; rejects where it cannot be had. */
async function editionNow(): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(`${site.base}${editionPath}`, { cache: 'no-store', signal });
  return ((await response.json()) as Pick<WireFile<unknown>, 'edition'>).edition;
}

async function kindOf(error: unknown): Promise<Failure['kind']> {
  // Of what is not about a request only our own code can be the reason.
  if (!answers.has(Object(error))) return 'ours';
  const answer = answers.get(Object(error));
  if (answer?.edition !== undefined && answer.edition !== site.edition) return 'updated';
  try {
    if ((await editionNow()) !== site.edition) return 'updated';
    return answer ? 'ours' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** Finds out why something failed, asking the site where it may be another by now. */
export async function explainFailure(error: unknown): Promise<Failure> {
  const kind = await kindOf(error);
  // What is said to the reader is short; what went wrong is for whoever looks into it.
  if (kind === 'ours') reportError(error);
  return failures[kind];
}
