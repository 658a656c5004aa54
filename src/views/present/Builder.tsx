import { Page } from '../../ui/Page';
import type { Deck, Offer } from './useDeck';

export function Builder({ deck }: { readonly deck: Deck; readonly offer: Offer }) {
  return <Page title="Present">{deck.members.length}</Page>;
}
