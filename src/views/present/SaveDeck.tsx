import { useState } from 'react';
import controls from '../../ui/CopyButton.module.css';
import { FileFailed, type FileReason, fileReasonOf } from '../../ui/FileFailed';
import styles from './Builder.module.css';
import type { Deck, SaveSlides } from './useDeck';

type State =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly reason: FileReason };

/** Takes the deck along as a file of PowerPoint, and says how that goes. */
export function SaveDeck({ deck, save }: { readonly deck: Deck; readonly save: SaveSlides }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const start = async () => {
    setState({ kind: 'working' });
    try {
      setState({ kind: 'saved', name: await save(deck.slides, deck.name) });
    } catch (error) {
      setState({ kind: 'failed', reason: await fileReasonOf(error) });
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
      </p>
      {state.kind === 'failed' ? (
        <FileFailed name="PowerPoint file" reason={state.reason} className={styles.soft} />
      ) : null}
    </>
  );
}
