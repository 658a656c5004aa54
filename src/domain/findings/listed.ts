import type { Corpus } from '../corpus';
import { exactly, type Interval } from '../interval';
import type { Check, Listed } from './check';

type Listing = Extract<Check, { readonly kind: 'listing' }>;

/** How many things a text lists: as many as it names, or the ordinal of an event and those that can have followed. */
export function countListed(listed: Listed): Interval {
  if ('words' in listed) return exactly(listed.words.length);
  if ('milestones' in listed) return exactly(listed.milestones.length);
  const [least, most] = listed.later;
  return { low: listed.number + least, high: listed.number + most, hasLow: true, hasHigh: true };
}

/** The words a check counts, as quotations; throws where they are none, or not in the sentence it names. */
export function listedWords(corpus: Corpus, { id, listed }: Listing): string {
  if (!('ordinal' in listed) && countListed(listed).high === 0)
    throw new RangeError(`The check "${id}" counts nothing; name the words or the milestones that it counts`);
  const quoted = ({ quotation, words }: { readonly quotation: string; readonly words: string }) => {
    if (!corpus.quotation(quotation).exact.includes(words))
      throw new RangeError(`The check "${id}" counts “${words}”, which ${quotation} does not print`);
    return `“${words}”`;
  };
  if ('words' in listed) return listed.words.map(quoted).join(', ');
  if ('ordinal' in listed) return quoted(listed.ordinal);
  return listed.milestones
    .map((milestone) => {
      const found = corpus.dataset.milestones.find((m) => m.id === milestone);
      if (!found)
        throw new RangeError(`The check "${id}" names the milestone "${milestone}", which does not exist`);
      return found.label;
    })
    .join(', ');
}
