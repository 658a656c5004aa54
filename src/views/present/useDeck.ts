import { useEffect, useMemo } from 'react';
import type { Catalogue } from '../../domain/catalogue';
import { type DeckMember, separators, serializeDeck } from '../../domain/deck';
import { deckTitleOf, type NamedComparison, type Slide, slidesOfDeck } from '../../domain/deckSlides';
import { type DeckProblem, parseDeck } from '../../domain/readDeck';
import { quoted } from '../../domain/ids';
import { printable } from '../../domain/printable';
import { dismissNotice, notify } from '../../state/store';
import { useViewQuery } from '../../state/useStore';

/** Saves slides as a file, under a name that it gives back. */
export type SaveSlides = (slides: readonly Slide[], title: string) => Promise<string>;

/** What a deck can be put together from, and how it is taken along. */
export type DeckOptions = {
  readonly catalogue: Catalogue;
  readonly comparisons: readonly NamedComparison[];
  readonly save: SaveSlides;
};

/** The deck of the address. */
export type Deck = {
  /** Those that name something there is. */
  readonly members: readonly DeckMember[];
  /** As it was given, but for what cannot be shown; empty where it was not. */
  readonly title: string;
  readonly name: string;
  readonly slides: readonly Slide[];
};

const noticeId = 'deck';

/** Problems that are named one by one; the others are counted. */
const mostTold = 5;

function problemWords(problems: readonly DeckProblem[], isEmpty: boolean): string {
  const items = problems.length === 1 ? 'One item' : `${problems.length} items`;
  const each = problems.slice(0, mostTold).map(({ text, reason }) => `${quoted(text)} (${reason})`);
  const more = problems.length > mostTold ? [`and ${problems.length - mostTold} more`] : [];
  const rest = isEmpty ? 'That leaves the deck empty.' : 'The rest is shown.';
  return `${items} of the deck could not be shown: ${[...each, ...more].join('; ')}. ${rest}`;
}

/** The slides of an address that names one too many are shown from the last on. */
const missingSlideWords = (slide: number, count: number): string =>
  `There is no slide ${slide}: the deck has ${count === 1 ? 'one slide' : `${count} slides`}. Showing the last one.`;

/** Reads the deck of the address; a notice names what of it cannot be shown, and the rest is shown. */
export function useDeck({ catalogue, comparisons }: Omit<DeckOptions, 'save'>): Deck {
  const { deck, title: given, slide, edit } = useViewQuery();
  const title = printable(given);
  const read = useMemo(() => {
    const { members, problems } = parseDeck(deck);
    const made = slidesOfDeck({ members, title, catalogue, comparisons });
    const unknown = new Set(made.problems.map(({ text }) => text));
    const known = members.filter((member) => !unknown.has(serializeDeck([member])));
    const order = deck.split(separators.members);
    const all = [...problems, ...made.problems].toSorted(
      (a, b) => order.indexOf(a.text) - order.indexOf(b.text),
    );
    return { members: known, slides: made.slides, problems: all };
  }, [deck, title, catalogue, comparisons]);
  const count = read.slides.length;
  const isBeyond = slide !== undefined && count > 0 && slide > count && !edit;
  const words = [
    ...(read.problems.length === 0 ? [] : [problemWords(read.problems, count === 0)]),
    ...(isBeyond ? [missingSlideWords(slide, count)] : []),
  ].join(' ');
  useEffect(() => {
    if (words === '') dismissNotice(noticeId);
    else notify({ id: noticeId, text: words });
    return () => dismissNotice(noticeId);
  }, [words]);
  return useMemo(() => ({ ...read, title, name: deckTitleOf(read.members, title) }), [read, title]);
}
