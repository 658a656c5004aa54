import type { Corpus } from '../corpus';
import { exactly, type Interval } from '../interval';
import type { Observation } from '../model';
import { cardinals, ordinals } from '../phrase';
import { isWithin } from '../timeWithin';
import { hasWords } from '../wholeWords';
import type { Check, Listed, Words } from './check';

type Listing = Extract<Check, { readonly kind: 'listing' }>;

/** How many things a text lists: as many as it names, or the ordinal of an event and those that can have followed. */
export function countListed(listed: Listed): Interval {
  if ('words' in listed) return exactly(listed.words.length);
  if ('milestones' in listed) return exactly(listed.milestones.length);
  const [least, most] = listed.later;
  return { low: listed.number + least, high: listed.number + most, hasLow: true, hasHigh: true };
}

/** Whether words print a number, as an ordinal or as a count. */
function prints(words: string, number: number): boolean {
  const counts = cardinals[number] === undefined ? '' : `|${cardinals[number]}|${ordinals[number]}`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${number}(?:st|nd|rd|th)?${counts})(?![\\p{L}\\d])`, 'iu').test(
    words,
  );
}

/** The words a check counts, as quotations; throws where they are none, or not as the sentence it names prints them. */
export function listedWords(corpus: Corpus, { id, listed }: Listing, claim: Observation): string {
  const refuse = (what: string) => new RangeError(`The check "${id}" counts ${what}`);
  if (!('ordinal' in listed) && countListed(listed).high === 0)
    throw refuse('nothing; name the words or the milestones that it counts');
  const quoted = ({ quotation, words }: Words) => {
    const { exact } = corpus.quotation(quotation);
    if (!exact.includes(words) || !hasWords(exact, words))
      throw refuse(`“${words}”, which ${quotation} does not print`);
    return `“${words}”`;
  };
  if ('words' in listed) {
    const all = listed.words.map(({ quotation, words }) => `${quotation} ${words}`);
    const again = listed.words.find((one, place) => all.indexOf(`${one.quotation} ${one.words}`) < place);
    if (again) throw refuse(`“${again.words}” twice`);
    return listed.words.map(quoted).join(', ');
  }
  if ('ordinal' in listed) {
    const { ordinal, number } = listed;
    if (!prints(ordinal.words, number)) throw refuse(`${number}, which “${ordinal.words}” does not print`);
    return quoted(ordinal);
  }
  return listed.milestones
    .map((milestone) => {
      const found = corpus.dataset.milestones.find((m) => m.id === milestone);
      if (!found)
        throw new RangeError(`The check "${id}" names the milestone "${milestone}", which does not exist`);
      if (!isWithin(found.time, claim.period))
        throw refuse(`“${found.label}”, which is not of the time of its claim`);
      return found.label;
    })
    .join(', ');
}
