import { useViewQuery } from '../../state/useStore';
import { chunk } from '../../ui/chunk';
import { Builder } from './Builder';
import { DeckLoader } from './DeckLoader';
import { type DeckOptions, useDeck } from './useDeck';

/** The slides come as a chunk of their own: whoever puts a deck together needs no charts. */
export const presentation = chunk(async () => (await import('./Presentation')).Presentation);

/** Puts a deck together, or shows the one of the address as slides. */
export function PresentView(offer: DeckOptions) {
  const { edit } = useViewQuery();
  const deck = useDeck(offer);
  return deck.slides.length === 0 || edit ? (
    <Builder deck={deck} offer={offer} />
  ) : (
    <DeckLoader source={presentation} deck={deck} />
  );
}
