import type { ReactNode } from 'react';
import { staticHtml } from './staticHtml';

type Props = {
  /** The page has no data for it: it is kept as it was sent. */
  readonly isKept: boolean;
  readonly children: ReactNode;
};

/** What answers to no state of the page. A prerendered page keeps it as it was sent; the whole corpus draws it. */
export function StaticIsland({ isKept, children }: Props) {
  return isKept ? (
    <div data-kept="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: staticHtml() }} />
  ) : (
    <div data-kept="">{children}</div>
  );
}
