import { lengthOf, sliceOf } from '../../src/domain/codePoints';
import { nameLine } from '../../src/domain/nameLine';
import { numeralsOf } from '../../src/domain/numerals';
import { parseDay } from '../../src/domain/period';
import { formatDay } from '../../src/domain/reference';
import type { BriefingFacts, BriefingLock, WrittenExclusion } from '../../src/domain/sources/folder';

/** What heads a list of names and is none. */
const heading = /^(?:Speakers?|Chairpersons?|Moderators?|Hosts?|Date|Time|Place|Venue|Location)$/u;
const day = /\b\p{Lu}\p{L}+\.? \d{1,2}, \d{4}\b/u;
/** Who translated and edited a transcript stands under it, and is not said. */
const credits = /^(?:Translated|Edited|Editor|Source|Related|Share|Copyright)\b/u;

/** To be filled in by a person. */
export const unknown = 'TODO';

const idOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[’']/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/**
 * What a transcript tells of its briefing: the day, the title, who speaks and where the words end. What it does not
 * tell is "TODO"; a person reads all of it again.
 */
export function guessBriefing(id: string, transcript: string): BriefingFacts {
  const lines = transcript.split('\n').map((line) => line.trim());
  const names = [...new Set(lines.flatMap((line) => nameLine.exec(line)?.[1] ?? []))].filter(
    (name) => !heading.test(name),
  );
  const first = lines.findIndex((line) => names.includes(nameLine.exec(line)?.[1] ?? ''));
  const head = lines.slice(0, Math.max(0, first));
  const end = lines.findIndex((line, index) => index > first && credits.test(line));
  const said = lines.slice(0, end < 0 ? undefined : end).filter((line) => line !== '');
  // Who stands under the heading of the chair.
  const chairs = new Set(
    names.filter((name) => {
      const at = head.findLastIndex((line) => line.includes(name));
      return /^(?:Chairperson|Moderator|Host)s?:?$/u.test(
        head.slice(0, at).findLast((line) => heading.test(line.replace(':', ''))) ?? '',
      );
    }),
  );
  const heldWords = day.exec(head.join('\n'))?.[0] ?? unknown;
  const held = parseDay(heldWords);
  return {
    id,
    shortName: held ? formatDay(held).replace(/^\d+ /u, '') : unknown,
    title: head.find((line) => /\p{L}{3}/u.test(line) && !line.endsWith(':')) ?? unknown,
    held: held ?? '0',
    heldWords,
    publisher: unknown,
    page: unknown,
    closes: said.at(-1)?.split(' ').slice(-4).join(' ') ?? unknown,
    speakers: names.map((name) => {
      const office = head
        .map((line) => line.replace(/^(?:Mr|Ms|Mrs|Dr)\.? /u, ''))
        .find((line) => line.startsWith(`${name}, `));
      return {
        id: idOf(name),
        name,
        role: office ? (chairs.has(name) ? 'chair' : 'official') : 'questioner',
        office: office?.slice(name.length + 2) ?? 'news outlet',
      };
    }),
  };
}

/** The numerals whose reason can be told from where they stand: the head, what follows the last turn, 5G and IPv6. */
export function guessExclusions(transcript: string, lock: BriefingLock): WrittenExclusion[] {
  const seen = new Map<string, number>();
  const places = lock.numerals.map((line) => line.split(' ')[0] ?? '');
  return numeralsOf(transcript).flatMap(({ start, printed }, index): WrittenExclusion[] => {
    const place = (places[index] ?? 'head') as WrittenExclusion['in'];
    const nth = (seen.get(`${place} ${printed}`) ?? 0) + 1;
    seen.set(`${place} ${printed}`, nth);
    const at = { in: place, printed, ...(nth === 1 ? {} : { nth }) };
    if (place === 'head') return [{ ...at, reason: 'metadata', note: 'head of the transcript' }];
    if (place === 'end') return [{ ...at, reason: 'navigation', note: 'after the last words' }];
    const before = sliceOf(transcript, Math.max(0, start - 1), start);
    const after = sliceOf(transcript, start + lengthOf(printed), start + lengthOf(printed) + 2);
    const isTechnology =
      /^\d{1,2}$/u.test(printed) && (/^G\b/u.test(after) || (/\p{L}/u.test(before) && !/^\d/u.test(after)));
    if (!isTechnology) return [];
    const name = after.startsWith('G') ? `${printed}G` : `name with ${printed}`;
    return [{ ...at, reason: 'technology', note: name }];
  });
}
