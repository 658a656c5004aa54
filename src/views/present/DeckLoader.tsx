import type { ComponentType } from 'react';
import { failureReason } from '../../charts/live/ChartFailure';
import type { OnDemand } from '../../ui/onDemand';
import { Page } from '../../ui/Page';
import { useFetched } from '../../ui/useFetched';
import type { Deck } from './useDeck';

type Props = {
  readonly source: OnDemand<ComponentType<{ readonly deck: Deck }>>;
  readonly deck: Deck;
};

/** The slides, or what is said while their code is on its way. */
export function DeckLoader({ source, deck }: Props) {
  const fetched = useFetched(source.load, source.loaded);
  if (fetched.state === 'there') return <fetched.value deck={deck} />;
  return (
    <Page title={deck.name}>
      {fetched.state === 'waiting' ? (
        <p role="status">Loading the slides…</p>
      ) : (
        <p role="alert">
          The slides could not be loaded. {failureReason}{' '}
          <button type="button" onClick={() => window.location.reload()}>
            Try again
          </button>
        </p>
      )}
    </Page>
  );
}
