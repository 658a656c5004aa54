import { useViewQuery } from '../../state/useStore';
import { chunk } from '../../ui/chunk';
import { useDeck, type DeckOptions, type Deck } from './useDeck';
import { useState, type ComponentType } from 'react';
import type { Resource } from '../../domain/fetching/resource';
import { LoadFailed } from '../../ui/LoadFailed';
import { Page } from '../../ui/Page';
import { useFetched } from '../../ui/useFetched';
import hidden from '../../ui/hidden.module.css';
import { OfflineOffer } from '../../ui/OfflineOffer';
import styles from './Builder.module.css';
import { setDeck, labelOf } from './changeDeck';
import { Chooser } from './Chooser';
import { DeckSection } from './DeckSection';

type BuilderProps = { readonly deck: Deck; readonly offer: DeckOptions };

/** Puts a deck together: what there is on one side, what was chosen of it on the other. */
function Builder({ deck, offer }: BuilderProps) {
  const { members } = deck;
  const [news, setNews] = useState('');
  return (
    <Page
      title="Present"
      lede="Choose charts, comparisons and findings, put them in order and give the deck a title. The whole deck is in the link: copy it to keep or share the deck."
    >
      <noscript>
        <p>
          Slides need JavaScript, which is off in this browser. Each chart also has a page that works without
          it:
        </p>
      </noscript>
      <div className={styles.builder}>
        <DeckSection deck={deck} offer={offer} tell={setNews} />
        <Chooser
          offer={offer}
          members={members}
          onAdd={(member) => {
            setNews(`${labelOf(member, offer)} added as item ${members.length + 1}.`);
            setDeck([...members, member]);
          }}
        />
      </div>
      <OfflineOffer />
      <p role="status" className={hidden.hidden}>
        {news}
      </p>
    </Page>
  );
}

type LoaderProps = {
  readonly source: Resource<ComponentType<{ readonly deck: Deck }>>;
  readonly deck: Deck;
};

/** The slides, or what is said while their code is on its way. */
function DeckLoader({ source, deck }: LoaderProps) {
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
