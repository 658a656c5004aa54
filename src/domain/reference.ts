import type { Corpus } from './corpus';
import { briefingOf } from './corpus';
import { basisWords } from './format';
import type { EdtfDate, Observation, Speaker } from './model';
import { formatPeriod } from './period';
import { quotedFrom } from './quotedFrom';
import type { Role } from './vocabulary';

const fullDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in full: `19 August 2022`. */
export const formatDay = (day: EdtfDate): string => fullDay.format(new Date(day));

/** Whether a name says the role itself, as “Unnamed questioner” does. */
export const namesRole = (name: string, role: Role): boolean => name.toLowerCase().includes(role);

/** Who spoke, as a reference names them. */
export const attributionOf = ({ name, role }: Speaker): string =>
  role === 'questioner' && !namesRole(name, role) ? `${name} (question)` : name;

/** Escapes one part of a text directive: `-`, `,` and `&` have a meaning there. */
const directive = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** Words that a long sentence is found by: fewer of its first are said elsewhere too. */
const [firstWords, lastWords] = [12, 5];

/** The words by which a link finds a sentence: all of it, or the first and the last of a long one. */
export function fragmentWordsOf(exact: string): readonly [string, string?] {
  const words = exact.split(/\s+/u);
  if (words.length <= firstWords + lastWords) return [exact];
  return [words.slice(0, firstWords).join(' '), words.slice(-lastWords).join(' ')];
}

/** A text fragment that makes a browser scroll to a sentence. */
export const textFragmentOf = (exact: string): string =>
  `#:~:text=${fragmentWordsOf(exact)
    .map((words = '') => directive(words))
    .join(',')}`;

/** The official page of an observation's briefing, opened at its sentence. */
export function officialLinkOf(corpus: Corpus, observation: Observation): string {
  const quotation = corpus.quotation(observation.citation.quotation);
  return `${corpus.briefing(quotation.briefing).page}${textFragmentOf(quotation.exact)}`;
}

/** How the period of a number is known, for a reference. */
function periodLineOf(corpus: Corpus, { period, citation }: Observation): string {
  const other = period.evidence?.find((passage) => passage.quotation !== citation.quotation);
  const from = other ? ` from: “${corpus.quotation(other.quotation).exact}”` : '';
  return `${formatPeriod(period)}, ${basisWords[period.basis]}${from}`;
}

/** The quotation with its reference, as plain text, but for where and when it was read. */
export function referenceLinesOf(corpus: Corpus, observation: Observation): string {
  const quotation = corpus.quotation(observation.citation.quotation);
  const briefing = briefingOf(corpus, observation);
  const speaker = attributionOf(corpus.speaker(briefing.id, observation.speaker));
  const { label } = corpus.indicator(observation.indicator);
  return [
    `“${quotation.exact}”`,
    `${speaker}, press briefing “${briefing.title}”, ${briefing.publisher}, ${formatDay(briefing.held)}. ${briefing.page}`,
    `${label}: ${observation.quantity.printed}. Period: ${periodLineOf(corpus, observation)}`,
  ].join('\n');
}

/** The quotation with its reference, as plain text to paste. `address` is the figure page's, absent where no reader could open it; `today` the day it is read. */
export const referenceOf = (
  corpus: Corpus,
  observation: Observation,
  address: string | undefined,
  today = new Date(),
): string => `${referenceLinesOf(corpus, observation)}\n${quotedFrom(address, today)}`;
