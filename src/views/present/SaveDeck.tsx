import { useState } from 'react';
import { failureReason } from '../../charts/live/ChartFailure';
import controls from '../../ui/CopyButton.module.css';
import styles from './Builder.module.css';
import type { Deck, SaveSlides } from './useDeck';

type State =
  | { readonly kind: 'none' | 'working' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

/** Takes the deck along as a file of PowerPoint, and says how that goes. */
export function SaveDeck({ deck, save }: { readonly deck: Deck; readonly save: SaveSlides }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const start = async () => {
    setState({ kind: 'working' });
    try {
      setState({ kind: 'saved', name: await save(deck.slides, deck.name) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <>
      <button type="button" className={controls.button} onClick={() => void start()}>
        Save as PowerPoint
      </button>
      <p role="status" className={styles.soft}>
        {state.kind === 'working' ? 'Creating the PowerPoint file…' : ''}
        {state.kind === 'saved' ? `Saved as ${state.name}.` : ''}
        {state.kind === 'failed'
          ? `The PowerPoint file could not be created. ${failureReason} Reload the page and try again.`
          : ''}
      </p>
    </>
  );
}
