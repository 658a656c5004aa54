import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChartProps } from './chartProps';
import { passFocus, swapIn, whenDrawn } from './swap';
import { type Press, watchPress } from './watchPress';

type Live = ComponentType<ChartProps>;
export type LoadLive = () => Promise<Live>;

/** Where the live chart comes from, and whether it has come. */
export type LiveSource = { readonly load: LoadLive; readonly loaded: Live | undefined };

/** Remembers what was loaded, so that the next chart of a page is drawn at once. */
export function liveSource(load: LoadLive): LiveSource {
  let loaded: Live | undefined;
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

type LiveChart = {
  readonly stage: Stage;
  readonly Live: Live | undefined;
  /** Begins to load; does nothing when that is under way or done. */
  readonly ask: () => void;
  readonly fail: () => void;
};

/** Brings the live chart into a box, in place of its still where it has one. */
export function useLiveChart(
  box: RefObject<HTMLElement | null>,
  source: LiveSource,
  hasStill: boolean,
): LiveChart {
  const [atOnce] = useState(() => (hasStill ? undefined : source.loaded));
  const [stage, setStage] = useState<Stage>(atOnce ? 'live' : 'still');
  const [Live, setLive] = useState<Live | undefined>(() => atOnce);
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
    const swap = stage === 'behind' && box.current ? swapIn(box.current) : undefined;
    if (!swap) return undefined;
    return whenDrawn(
      swap,
      () => press.current?.isUnderWay() === true,
      () => {
        flushSync(() => setStage('over'));
        passFocus(swap);
        flushSync(() => setStage('live'));
      },
    );
  }, [box, stage]);

  return { stage, Live, ask, fail };
}
