import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { moveFocusToLive, stillPairIn, whenDrawn } from './swap';
import { type Press, watchPress } from './watchPress';

/** Fetches the component that draws the live chart. */
export type LoadLive<P> = () => Promise<ComponentType<P>>;

/** Where the live chart comes from, and whether it has come. */
export type LiveSource<P> = { readonly load: LoadLive<P>; readonly loaded: ComponentType<P> | undefined };

/** Remembers what was loaded, so that the next chart of a page is drawn at once. */
export function liveSource<P>(load: LoadLive<P>): LiveSource<P> {
  let loaded: ComponentType<P> | undefined;
  return {
    load: async () => (loaded = await load()),
    get loaded() {
      return loaded;
    },
  };
}

/**
 * What stands in the page: the still alone, also while the live chart is `loading` and when that has `failed`;
 * the live chart `behind` it until it is drawn, `over` it while it takes the focus, and `live` alone.
 */
type Stage = 'still' | 'loading' | 'behind' | 'over' | 'live' | 'failed';

type LiveChart<P> = {
  readonly stage: Stage;
  readonly Live: ComponentType<P> | undefined;
  /** Begins to load; does nothing when that is under way or done. */
  readonly ask: () => void;
  readonly fail: () => void;
};

/**
 * Brings the live chart into a box, in place of its still where it has one. `marks` is how many it draws, where
 * those may be others than the still's.
 */
export function useLiveChart<P>(
  box: RefObject<HTMLElement | null>,
  source: LiveSource<P>,
  hasStill: boolean,
  marks?: number,
): LiveChart<P> {
  const [atOnce] = useState(() => (hasStill ? undefined : source.loaded));
  const [stage, setStage] = useState<Stage>(atOnce ? 'live' : 'still');
  const [Live, setLive] = useState<ComponentType<P> | undefined>(() => atOnce);
  const isAsked = useRef(atOnce !== undefined);
  const press = useRef<Press>(undefined);
  const fail = useCallback(() => {
    isAsked.current = false;
    setStage('failed');
  }, []);
  const ask = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    setStage('loading');
    const bring = async () => {
      const loaded = await source.load();
      setLive(() => loaded);
      setStage(hasStill ? 'behind' : 'live');
    };
    bring().catch(fail);
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

  return { stage, Live, ask, fail };
}
