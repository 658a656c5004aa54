import type { ComponentType } from 'react';
import type { Resource } from '../../domain/fetching/resource';
import { LoadFailed } from '../../ui/LoadFailed';
import { Page } from '../../ui/Page';
import { useFetched } from '../../ui/useFetched';
import type { Deck } from './useDeck';

type Props = {
  readonly source: Resource<ComponentType<{ readonly deck: Deck }>>;
  readonly deck: Deck;
};

/** The slides, or what is said while their code is on its way. */
export function DeckLoader({ source, deck }: Props) {
  const fetched = useFetched(source);
  if (fetched.state === 'there') return <fetched.value deck={deck} />;
  return (
    <Page title={deck.name}>
      {fetched.state === 'waiting' ? (
        <p role="status">Loading the slides…</p>
      ) : (
        <LoadFailed {...fetched}>The slides could not be loaded.</LoadFailed>
      )}
    </Page>
  );
}
