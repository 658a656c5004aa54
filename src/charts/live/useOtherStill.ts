import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Resource } from '../../domain/fetching/resource';
import { showOther, shownIn, showSent } from './otherStill';

/** A still that shows a chart otherwise than its page was sent with it. */
export type OtherStill = {
  readonly name: string;
  readonly drawing: Resource<{ readonly still: string }>;
};

type Asked = {
  /** Something else is asked for than the page was sent with. */
  readonly isOther: boolean;
  /** Its still, where there is one. */
  readonly other: OtherStill | undefined;
  /** Whether the still is in the page yet. */
  readonly isUsed: boolean;
};

/**
 * Keeps the still in a box what is asked for, and asks for the live chart where there is no such still or it does not
 * come. Says whether the still is what is asked for.
 */
export function useOtherStill(
  box: RefObject<HTMLElement | null>,
  { isOther, other, isUsed }: Asked,
  askLive: () => void,
): boolean {
  const [shown, setShown] = useState<string>();
  const wasOther = useRef(false);
  const name = other?.name;
  const drawing = other?.drawing;

  useLayoutEffect(() => {
    const place = box.current;
    if (!isUsed || !place) return undefined;
    if (!isOther) {
      // While a page is taken over, what its address asks for comes a moment later.
      if (wasOther.current) {
        showSent(place);
        setShown(undefined);
      }
      return undefined;
    }
    wasOther.current = true;
    if (name === undefined || !drawing) {
      askLive();
      return undefined;
    }
    let isOver = false;
    const show = async () => {
      // A page may have been switched before React took it over.
      if (shownIn(place) !== name) {
        const now = drawing.now();
        const { still } = now.state === 'there' ? now.value : await drawing.load();
        if (isOver) return;
        showOther(place, name, still);
      }
      setShown(name);
    };
    show().catch(() => {
      if (!isOver) askLive();
    });
    return () => {
      isOver = true;
    };
  }, [box, isUsed, isOther, name, drawing, askLive]);
  return isOther ? name !== undefined && shown === name : shown === undefined;
}
