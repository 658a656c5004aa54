import { type ComponentType, createElement, lazy, type ReactNode, Suspense } from 'react';
import { Boundary } from './Boundary';
import styles from './lazyPart.module.css';

type Options = {
  /** Begins the sentence "… could not be loaded". */
  readonly what: string;
  /** Says that it is being loaded, for parts that the reader waits for. */
  readonly isAwaited?: boolean;
  /** Drawn behind the part once it is there. */
  readonly after?: ReactNode;
};

/**
 * A component that is fetched when it is first drawn. While it is fetched its place is marked as pending;
 * when that fails the reader is told and can try again, and the rest of the page stays as it is.
 * Trying again loads the page anew: engines remember a module that failed, and the address holds the view.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { what, after, isAwaited = false }: Options,
): (props: Props) => ReactNode {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Part(props: Props) {
    return (
      <Boundary
        renderFailure={() => (
          <p className={styles.failed} role="alert">
            {what} could not be loaded. The connection may be down, or the site may have been renewed.{' '}
            <button type="button" onClick={() => window.location.reload()}>
              Try again
            </button>
          </p>
        )}
      >
        <Suspense
          fallback={
            isAwaited ? (
              <p data-pending="" role="status" className={styles.awaited}>
                Loading…
              </p>
            ) : (
              <span data-pending="" />
            )
          }
        >
          {createElement(Loaded, props)}
          {after}
        </Suspense>
      </Boundary>
    );
  };
}
