import { useCallback, useEffect, useRef } from 'react';
import { chartPath } from '../../domain/paths';
import { closeCitation, setQuery } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import hidden from '../../ui/hidden.module.css';
import { Controls } from './Controls';
import { exitLinkOf } from './exitLink';
import styles from './Presentation.module.css';
import { SlideTooltips } from './SlideTooltips';
import { SlideView } from './SlideView';
import { useControlsVisible } from './useControlsVisible';
import type { Deck } from './useDeck';
import { leaveFullScreen, toggleFullScreen } from './useFullScreen';
import { useSlices } from './useSlices';
import { type Step, useKeys } from './useKeys';
import { usePrinting } from './usePrinting';
import { usePresentationWindow } from './usePresentationWindow';
import { useTouch } from './useTouch';

/** The page that slides are about, for whoever came from nowhere. */
function homeOf({ slides }: Deck): string {
  const first = slides.find(({ kind }) => ['chart', 'numbers', 'comparison', 'finding'].includes(kind));
  if (first?.kind === 'chart') return chartPath(first.id);
  if (first?.kind === 'numbers') return chartPath(first.ids[0] ?? '');
  return first?.kind === 'comparison' ? `/compare?compare=${first.ids.join('~')}` : '/compare';
}

const stepsFrom = (at: number, last: number): Readonly<Record<Step, number>> => ({
  next: Math.min(at + 1, last),
  previous: Math.max(at - 1, 0),
  first: 0,
  last,
});

/** A deck as slides over the whole window. */
export function Presentation({ deck }: { readonly deck: Deck }) {
  const { slides, name } = deck;
  const { slide: asked = 1, cite } = useQuery();
  const page = useCorpus();
  const last = slides.length - 1;
  const at = Math.min(asked - 1, last);
  const slices = useSlices(slides, at);
  const box = useRef<HTMLElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const out = useRef<HTMLAnchorElement>(null);
  const isAwake = useControlsVisible(controls);
  const isPrinting = usePrinting();
  usePresentationWindow();

  const move = useCallback(
    (step: Step) => {
      const place = stepsFrom(at, last)[step];
      if (place !== at) setQuery({ slide: place === 0 ? undefined : place + 1 }, 'replace');
    },
    [at, last],
  );
  const leave = useCallback(() => {
    if (!leaveFullScreen()) out.current?.click();
  }, []);
  useKeys({ isCovered: cite !== undefined, move, leave, toggleFullScreen });
  useTouch(box, move);

  // What had the focus may be out of sight now.
  useEffect(() => {
    const focused = document.activeElement;
    const left = focused?.closest<HTMLElement>('[data-slide]')?.dataset.slide;
    const isLost = !focused || focused === document.body || (left !== undefined && left !== `${at + 1}`);
    if (isLost) box.current?.focus({ preventScroll: true });
  }, [at]);

  const slide = slides[at];
  if (!slide) return null;
  const near = slides
    .map((each, index) => ({ each, place: index + 1 }))
    .filter(({ place }) => isPrinting || Math.abs(place - 1 - at) <= 1);
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles.deck}
      aria-label={`Slides: ${name}`}
      data-asleep={isAwake ? undefined : ''}
      data-printing={isPrinting ? '' : undefined}
    >
      <title>{`${slide.title} (${at + 1} of ${slides.length}) · ${name} · Verbatim`}</title>
      <div inert={cite !== undefined}>
        {near.map(({ each, place }) => (
          <SlideView
            key={place}
            slide={each}
            slides={slides}
            place={place}
            slices={slices}
            isShown={place - 1 === at}
          />
        ))}
      </div>
      <p role="status" className={hidden.hidden}>
        Slide {at + 1} of {slides.length}: {slide.title}
      </p>
      {cite === undefined ? null : (
        <div className={styles.shade} role="presentation" onClick={closeCitation} />
      )}
      <Controls
        ref={controls}
        out={out}
        deck={deck}
        at={at}
        move={move}
        isCovered={cite !== undefined}
        leaving={exitLinkOf(homeOf(deck))}
      />
      {page.sliceContext ? <SlideTooltips slide={slide} slices={slices} /> : null}
    </section>
  );
}
