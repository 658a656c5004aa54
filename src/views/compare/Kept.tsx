import type { ReactNode } from 'react';
import { useCorpus } from '../../state/useCorpus';
import { keptHtml } from '../../ui/keptHtml';

/**
 * What answers to no state of the page: a prerendered page keeps it as it was sent and needs no data for it. The whole
 * corpus draws it.
 */
export function Kept({ children }: { readonly children: ReactNode }) {
  const { surroundings } = useCorpus();
  return surroundings ? (
    <div data-kept="" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keptHtml() }} />
  ) : (
    <div data-kept="">{children}</div>
  );
}
