import { chartPath } from '../../domain/paths';
import { useCallback, useEffect, useRef, useMemo, useState, type MouseEvent } from 'react';
import { closeCitation, setQuery } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import hidden from '../../ui/hidden.module.css';
import { Controls } from './Controls';
import styles from './Presentation.module.css';
import { SlideView } from './SlideView';
import type { Deck } from './useDeck';
import { leaveFullScreen, toggleFullScreen } from './useFullScreen';
import { useSlices, type Slices } from './useSlices';
import { useKeys, type Step } from './useKeys';
import { usePresentationWindow } from './usePresentationWindow';
import { useTouch } from './useTouch';
import { useControlsVisible } from './useControlsVisible';
import { ChartTooltips } from '../../charts/tooltips/ChartTooltips';
import type { Slide } from '../../domain/deckSlides';
import { observationsInChart } from '../../domain/series';
import { wasPushed } from '../../state/address';
import { basePath, hrefOf } from '../../ui/href';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper: then all slides are drawn, at once, for nobody waits for them. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const print = window.matchMedia('print');
    const onChange = () => (print.matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      print.removeEventListener('change', onChange);
    };
  }, []);
  return isPrinting;
}

/** Whether the page before this one in the history is one of the site. */
function isFromHere(): boolean {
  if (wasPushed(window.history.state)) return true;
  const { origin } = window.location;
  return window.history.length > 1 && document.referrer.startsWith(`${origin}${basePath}/`);
}

/** A link out of the slides: a step back for those who came from a page of the site, else the way to `home`. */
const exitLinkOf = (home: string) => ({
  href: hrefOf(home),
  onClick: (event: MouseEvent) => {
    if (!isFromHere()) return;
    event.preventDefault();
    window.history.back();
  },
});

type TooltipsProps = { readonly slide: Slide; readonly slices: Slices };

/** What stands behind the marks of a slide: the page itself has no data of them. */
function SlideTooltips({ slide, slices }: TooltipsProps) {
  const charts = useMemo(() => {
    const ids = slide.kind === 'chart' ? [slide.id] : slide.kind === 'comparison' ? slide.ids : [];
    return ids.flatMap((id) => {
      const corpus = slices.chart(id);
      if (!corpus) return [];
      const only = slide.kind === 'chart' ? observationsInChart(corpus, id).map((o) => o.indicator) : [id];
      return [{ id, corpus, only }];
    });
  }, [slide, slices]);
  return charts.map(({ id, corpus, only }) => <ChartTooltips key={id} corpus={corpus} only={only} />);
}

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
