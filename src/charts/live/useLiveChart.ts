import { type ComponentType, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Failure, failureOf } from '../../domain/fetching/failure';
import type { Resource } from '../../domain/fetching/resource';
import { moveFocusToLive, stillPairIn, whenDrawn } from './swap';
import { type Press, watchPress } from './watchPress';

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
