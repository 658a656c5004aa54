import { useCallback, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { failureOf, type Failure } from '../../domain/fetching/failure';
import type { Resource } from '../../domain/fetching/resource';

const links = 'a[data-cite]';

/** Elements of a chart in whose place the live drawing is to stand. */
type StillPair = { readonly still: Element; readonly live: Element };

function stillPairIn(box: Element): StillPair | undefined {
  const [still, live] = [box.querySelector('[data-still]'), box.querySelector('[data-live]')];
  return still && live ? { still, live } : undefined;
}

/**
 * Calls back in the first frame in which the live drawing has all its marks, as many as its still unless told
 * otherwise, and has come to rest: the library draws in several steps. Returns how to stop waiting.
 */
function whenDrawn(
  { still, live }: StillPair,
  count: number | undefined,
  isHeld: () => boolean,
  callback: () => void,
): () => void {
  const needed = count ?? (still.querySelector('[data-frame]') ?? still).querySelectorAll(links).length;
  let before = '';
  let frame = requestAnimationFrame(function look() {
    const now = live.innerHTML;
    const isAtRest = now === before && live.querySelectorAll(links).length >= needed;
    before = now;
    if (isAtRest && !isHeld()) callback();
    else frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}

/** Not yet in the types of the DOM. */
type Focusing = FocusOptions & { readonly focusVisible?: boolean };

/** Moves the focus from a mark of the still to the live mark of the same observation. */
function moveFocusToLive({ still, live }: StillPair): void {
  const from = document.activeElement;
  if (!(from instanceof Element) || !still.contains(from)) return;
  const id = from.getAttribute('data-cite') ?? '';
  const options: Focusing = { preventScroll: true, focusVisible: from.matches(':focus-visible') };
  live.querySelector<SVGElement>(`[data-cite="${CSS.escape(id)}"]`)?.focus(options);
}

/** A tap becomes a click only some time after the finger has left. */
const clickMs = 350;

type Press = {
  /** A pointer is down on the element, or its click is still to come. */
  readonly isUnderWay: () => boolean;
  readonly stop: () => void;
};

/**
 * Watches presses that begin on an element: what is pressed must not be replaced before its click. A press that began
 * before the script came is known by the `:active` that the browser keeps; under a modal sheet, which a tap has opened, it
 * is kept after the finger has left.
 */
function watchPress(element: HTMLElement): Press {
  let isUnderWay = element.matches(':active') && document.querySelector('dialog:modal') === null;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const endIn = (ms: number) => {
    clearTimeout(ending);
    ending = setTimeout(() => (isUnderWay = false), ms);
  };
  const onDown = () => {
    clearTimeout(ending);
    isUnderWay = true;
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  element.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointerup', () => endIn(clickMs), options);
  window.addEventListener('pointercancel', () => endIn(0), options);
  window.addEventListener('click', () => endIn(0), options);
  return {
    isUnderWay: () => isUnderWay,
    stop: () => {
      clearTimeout(ending);
      listening.abort();
    },
  };
}

/** Where the component comes from that draws a live chart: the next chart of a page is drawn at once. */
export type LiveSource<P> = Resource<ComponentType<P>>;

/**
 * What stands in the page: the still alone, also while the live chart is `loading` and when it has failed, which is
 * told with the reason; the live chart `behind` it until it is drawn, `over` it while it takes the focus, and `live`
 * alone.
 */
type Stage = 'still' | 'loading' | 'behind' | 'over' | 'live' | Failure;

type LiveChart<P> = {
  readonly stage: Stage;
  /** Absent while nothing live is drawn. */
  readonly Live: ComponentType<P> | undefined;
  /** Begins to load; does nothing when that is under way or done. */
  readonly ask: () => void;
  readonly fail: (error: unknown) => void;
};

/**
 * Brings the live chart into a box, in place of its still where it has one. `marks` is how many it draws, where
 * those may be others than the still's.
 *
 * This is no `useFetched`: what is fetched is not shown when it has come, but drawn unseen behind the still until it
 * has all its marks, and what is shown when it fails is the still, which lacks nothing.
 */
export function useLiveChart<P>(
  box: RefObject<HTMLElement | null>,
  source: LiveSource<P>,
  hasStill: boolean,
  marks?: number,
): LiveChart<P> {
  const [stage, setStage] = useState<Stage>(() => (!hasStill && source.now().value ? 'live' : 'still'));
  const isAsked = useRef(stage === 'live');
  const press = useRef<Press>(undefined);
  const fail = useCallback((error: unknown) => {
    const tell = async () => {
      const failure = await failureOf(error);
      isAsked.current = false;
      setStage(failure);
    };
    void tell();
  }, []);
  const ask = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    setStage('loading');
    source.load().then(() => setStage(hasStill ? 'behind' : 'live'), fail);
  }, [source, hasStill, fail]);

  useEffect(() => {
    if (!box.current || !hasStill) return undefined;
    const watched = watchPress(box.current);
    press.current = watched;
    return watched.stop;
  }, [box, hasStill]);

  useEffect(() => {
    const swap = stage === 'behind' && box.current ? stillPairIn(box.current) : undefined;
    if (!swap) return undefined;
    return whenDrawn(
      swap,
      marks,
      () => press.current?.isUnderWay() === true,
      () => {
        flushSync(() => setStage('over'));
        moveFocusToLive(swap);
        flushSync(() => setStage('live'));
      },
    );
  }, [box, stage, marks]);

  const isDrawn = stage === 'behind' || stage === 'over' || stage === 'live';
  return { stage, Live: isDrawn ? source.now().value : undefined, ask, fail };
}
