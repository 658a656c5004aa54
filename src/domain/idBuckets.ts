import { fnv1a } from './fnv1a';

/** Ids of one list: few enough to be read at once, many enough that a corpus needs few lists. */
const perBucket = 2000;

/** How many lists the ids of a corpus are kept in. */
export const bucketCount = (size: number): number => Math.max(1, Math.ceil(size / perBucket));

/** The list an id is in: its hash, spread over the lists. */
export const bucketOf = (id: string, size: number): number => fnv1a(id) % bucketCount(size);

/** The ids of a corpus of so many in their lists, so that an id that does not exist is known without asking for its file. */
export function bucketsOf(ids: readonly string[], size: number = ids.length): readonly (readonly string[])[] {
  const buckets = Array.from({ length: bucketCount(size) }, (): string[] => []);
  for (const id of ids) buckets[bucketOf(id, size)]?.push(id);
  return buckets;
}
