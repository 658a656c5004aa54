import { deckPath } from '../../domain/deck';
import { hrefOf } from '../../ui/href';
import type { Deck } from './useDeck';

/** The address of a deck in full. */
export const addressOf = ({ members, title }: Pick<Deck, 'members' | 'title'>): string =>
  new URL(hrefOf(deckPath(members, title)), window.location.href).href;
