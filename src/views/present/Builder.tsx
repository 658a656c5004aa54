import { useState } from 'react';
import hidden from '../../ui/hidden.module.css';
import { OfflineOffer } from '../../ui/OfflineOffer';
import { Page } from '../../ui/Page';
import styles from './Builder.module.css';
import { setDeck, labelOf } from './changeDeck';
import { Chooser } from './Chooser';
import { DeckSection } from './DeckSection';
import type { Deck, DeckOptions } from './useDeck';

type Props = { readonly deck: Deck; readonly offer: DeckOptions };

/** Puts a deck together: what there is on one side, what was chosen of it on the other. */
export function Builder({ deck, offer }: Props) {
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
