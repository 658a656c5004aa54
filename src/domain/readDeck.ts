import type { YearLimits } from './comparison';
import { comparedScales, type DeckMember, deckScales, memberKinds, separators } from './deck';
import { isId, quoted } from './ids';
import { topics } from './vocabulary';

/** A member that could not be used, in its own words, and why. */
export type DeckProblem = { readonly text: string; readonly reason: string };

/** What a text turned out to hold. */
export type ReadDeck = { readonly members: readonly DeckMember[]; readonly problems: readonly DeckProblem[] };

type Outcome = { readonly member: DeckMember } | { readonly reason: string };

/** The most a deck holds. */
export const mostMembers = 60;
/** The most indicators that are compared at once. */
const mostCompared = 6;

const includes = <const T extends readonly string[]>(all: T, text: string): text is T[number] =>
  all.includes(text);

const isKind = (text: string) => includes(memberKinds, text);

/** The calendar years of `2012..2021`. */
function yearsOf(text: string): YearLimits | undefined {
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/u.exec(text) ?? [];
  const years = { from: Number(from), to: Number(to) };
  return from !== undefined && years.from <= years.to ? years : undefined;
}

const unreadable = (word: string | undefined, instead: string): Outcome => ({
  reason: `${quoted(word ?? '')} ${instead}`,
});

/** Takes words that are on a list off the front, each where its turn comes; what is left was not understood. */
function readChart(id: string, words: readonly string[]): Outcome {
  if (!isId(id)) return { reason: `there is no chart ${quoted(id)}` };
  const [asked = ''] = words;
  const scale = includes(deckScales, asked) ? asked : undefined;
  const rest = scale === undefined ? words : words.slice(1);
  const hasMilestones = rest[0] === 'milestones';
  if (rest.length > Number(hasMilestones))
    return unreadable(rest[Number(hasMilestones)], 'is not an option; use “log”, “index” or “milestones”');
  return { member: { kind: 'chart', id, scale: scale ?? 'linear', hasMilestones } };
}

function readComparison(list: string, words: readonly string[]): Outcome {
  const ids = list.split(separators.indicators);
  const wrong = ids.find((id) => !isId(id) || isKind(id));
  if (wrong !== undefined) return { reason: `there is no indicator ${quoted(wrong)}` };
  if (new Set(ids).size < ids.length) return { reason: 'the same indicator is named twice; remove one' };
  if (ids.length > mostCompared) return { reason: `at most ${mostCompared} indicators can be compared` };
  const [asked = ''] = words;
  const scale = includes(comparedScales, asked) ? asked : undefined;
  const rest = scale === undefined ? words : words.slice(1);
  const time = yearsOf(rest[0] ?? '');
  if (rest.length > Number(time !== undefined))
    return unreadable(
      rest[Number(time !== undefined)],
      'is not an option; use “index” for the linear scale, or years such as “2012..2021”',
    );
  return { member: { kind: 'comparison', ids, scale: scale ?? 'log', ...(time ? { time } : {}) } };
}

function readMember(text: string): Outcome {
  const [first = '', ...words] = text.split(separators.words);
  if (!isKind(first)) return readChart(first, words);
  const [what = '', ...more] = words;
  if (first === 'compare') return readComparison(what, more);
  if (more.length > 0) return unreadable(more[0], 'is not expected here; remove it');
  if (first === 'finding')
    return isId(what)
      ? { member: { kind: 'finding', id: what } }
      : { reason: `there is no finding ${quoted(what)}` };
  return includes(topics, what)
    ? { member: { kind: 'topic', topic: what } }
    : { reason: `there is no topic ${quoted(what)}` };
}

/** Reads a deck from an address. What cannot be used is named with its reason, and the rest holds; never throws. */
export function parseDeck(text: string): ReadDeck {
  const members: DeckMember[] = [];
  const problems: DeckProblem[] = [];
  // A separator too many says nothing that could be missed.
  for (const part of text.split(separators.members).filter((each) => each !== '')) {
    const read = readMember(part);
    if ('reason' in read) problems.push({ text: part, reason: read.reason });
    else if (members.length < mostMembers) members.push(read.member);
    else
      problems.push({
        text: part,
        reason: `a deck holds at most ${mostMembers} items; this one was left out`,
      });
  }
  return { members, problems };
}
