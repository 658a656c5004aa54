import { useState } from 'react';
import hidden from '../../ui/hidden.module.css';
import { OfflineOffer } from '../../ui/OfflineOffer';
import { Page } from '../../ui/Page';
import styles from './Builder.module.css';
import { setDeck, labelOf } from './changeDeck';
import { Chooser } from './Chooser';
import { DeckSection } from './DeckSection';
import type { Deck, Offer } from './useDeck';

type Props = { readonly deck: Deck; readonly offer: Offer };

/** Puts a deck together: what there is on one side, what was chosen of it on the other. */
export function Builder({ deck, offer }: Props) {
  const { members } = deck;
  const [news, setNews] = useState('');
  return (
    <Page
      title="Present"
      lede="Choose charts, comparisons and findings, put them in order, and give the deck a title. The address holds all of it: a link is a deck."
    >
      <noscript>
        <p>
          Slides need a script, which this browser does not run. Each chart also has a page that needs none:
        </p>
      </noscript>
      <div className={styles.builder}>
        <DeckSection deck={deck} offer={offer} tell={setNews} />
        <Chooser
          offer={offer}
          members={members}
          onAdd={(member) => {
            setNews(`${labelOf(member, offer)} added as number ${members.length + 1}.`);
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
