import type { MouseEvent, Ref } from 'react';
import { setQuery } from '../../state/store';
import { CopyButton } from '../../ui/CopyButton';
import buttons from '../../ui/CopyButton.module.css';
import { addressOf } from './addressOf';
import styles from './Presentation.module.css';
import type { Deck } from './useDeck';
import { canFillScreen, toggleFullScreen, useIsFullScreen } from './useFullScreen';
import type { Step } from './useKeys';

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  /** The way out, which Esc takes too. */
  readonly out: Ref<HTMLAnchorElement>;
  readonly deck: Deck;
  readonly at: number;
  readonly move: (step: Step) => void;
  /** A citation lies over the slides. */
  readonly isCovered: boolean;
  readonly leaving: { readonly href: string; readonly onClick: (event: MouseEvent) => void };
};

/** What can be done with the slides, at the foot of the screen. */
export function Controls({ ref, out, deck, at, move, isCovered, leaving }: Props) {
  const isFull = useIsFullScreen();
  const { slides } = deck;
  return (
    <div ref={ref} role="toolbar" aria-label="Slides" className={styles.controls} inert={isCovered}>
      <button
        type="button"
        className={buttons.button}
        aria-label="Previous slide"
        aria-disabled={at === 0}
        onClick={() => move('previous')}
      >
        <span aria-hidden="true">←</span>
      </button>
      <span className={styles.place}>
        {at + 1} of {slides.length}
      </span>
      <button
        type="button"
        className={buttons.button}
        aria-label="Next slide"
        aria-disabled={at === slides.length - 1}
        onClick={() => move('next')}
      >
        <span aria-hidden="true">→</span>
      </button>
      {canFillScreen() ? (
        <button
          type="button"
          className={buttons.button}
          aria-keyshortcuts="f"
          aria-pressed={isFull}
          onClick={toggleFullScreen}
        >
          Full screen
        </button>
      ) : null}
      <button
        type="button"
        className={buttons.button}
        onClick={() => setQuery({ edit: true, slide: undefined })}
      >
        Edit
      </button>
      <CopyButton label="Copy link" textOf={() => addressOf(deck)} />
      <a ref={out} className={buttons.button} {...leaving} aria-keyshortcuts="Escape">
        Close
      </a>
    </div>
  );
}
