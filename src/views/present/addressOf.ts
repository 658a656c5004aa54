import { deckPath } from '../../domain/deck';
import { addressOf as addressOfPath } from '../../ui/href';
import type { Deck } from './useDeck';

/** The address of a deck in full. */
export const addressOf = ({ members, title }: Pick<Deck, 'members' | 'title'>): string =>
  addressOfPath(deckPath(members, title));
