import {
  Component,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { FailureView, Still } from '../chartProps';
import styles from '../charts.module.css';
import type { ChartVariant } from '../frame/sizes';
import { type OtherStill, useOtherStill } from './useOtherStill';
import { useLiveChart, type LiveSource } from './useLiveChart';

const touches = ['pointerover', 'pointerdown', 'touchstart', 'focusin'] as const;

/** Calls back when pointer, finger or focus reaches an element, also when they were there before the script. */
function useFirstInteraction(
  element: RefObject<HTMLElement | null>,
  isAwaited: boolean,
  callback: () => void,
): void {
  useEffect(() => {
    const target = element.current;
    if (!target || !isAwaited) return undefined;
    if (target.matches(':hover') || target.contains(document.activeElement)) {
      callback();
      return undefined;
    }
    const listening = new AbortController();
    for (const touch of touches)
      target.addEventListener(touch, callback, { passive: true, signal: listening.signal });
    return () => listening.abort();
  }, [element, isAwaited, callback]);
}

type BoundaryProps = { readonly children: ReactNode; readonly onFailure: (error: unknown) => void };

/** Takes a live chart that fails while it is drawn out of the page, and tells. */
class LiveBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailure(error);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

type Props<P> = {
  /** What the box is known by on the page. */
  readonly name: string;
  readonly variant: ChartVariant;
  /** Absent: nothing was drawn beforehand, and the live chart is drawn at once. */
  readonly still: Still | undefined;
  readonly source: LiveSource<P>;
  /** What the live chart is drawn from. */
  readonly live: P;
  /** Something else is asked for than the still shows. */
  readonly isOther: boolean;
  /** A still of that, where the build has made one. */
  readonly other?: OtherStill | undefined;
  /** Marks the live chart draws, where those may be others than the still's. */
  readonly marks?: number;
  readonly Failed: FailureView;
  /** What is said when the live chart does not come, before the reason; whether a still shows what is asked for. */
  readonly undrawnWords: (still: { readonly hasStill: boolean; readonly isAsked: boolean }) => string;
};

/** React leaves the markup of an element alone while this is the same object. */
const kept = { __html: '' };

/** A still, until the live chart is asked for by touch or by state; then that, in its place and without a shift. */
export function StillThenLive<P extends object>(props: Props<P>) {
  const { name, variant, still, source, live, isOther, other, marks, Failed, undrawnWords } = props;
  const box = useRef<HTMLDivElement>(null);
  const [markup] = useState(() => (still?.kind === 'html' ? { __html: still.html } : kept));
  const [hasStill, setHasStill] = useState(still !== undefined);
  const { stage, Live, ask, fail } = useLiveChart(box, source, hasStill, marks);

  // A page that was not prerendered has nothing to keep.
  useLayoutEffect(() => {
    if (box.current?.querySelector('[data-still]:empty')) setHasStill(false);
  }, []);
  useEffect(() => {
    if (!hasStill) ask();
  }, [hasStill, ask]);
  const asked = { isOther, other, isUsed: hasStill && stage !== 'live' };
  const isAsked = useOtherStill(box, asked, ask);
  useFirstInteraction(box, hasStill && stage === 'still', ask);

  const isAlone = stage === 'live';
  // Until the live chart is there, the still shows something else than is asked for.
  const failure = typeof stage === 'object' ? stage : undefined;
  const isAwaited = hasStill && !isAsked && !isAlone && !failure;
  return (
    <div
      ref={box}
      className={styles.chart}
      data-chart={name}
      data-variant={variant}
      data-pending={isAwaited ? '' : undefined}
    >
      {hasStill && !isAlone ? (
        <div data-still="" suppressHydrationWarning dangerouslySetInnerHTML={markup} />
      ) : null}
      {Live ? (
        <div data-live={isAlone ? '' : stage}>
          <LiveBoundary onFailure={fail}>
            <Live {...live} />
          </LiveBoundary>
        </div>
      ) : null}
      {!hasStill && !isAlone && !failure ? <div className={styles.place} data-pending="" /> : null}
      {failure ? (
        <Failed failure={failure} className={styles.failed}>
          {undrawnWords({ hasStill, isAsked })}
        </Failed>
      ) : null}
    </div>
  );
}
