import type { ReactNode } from 'react';
import { useCorpus } from '../../state/useCorpus';

const kept = { __html: '' };

/**
 * What answers to no state of the page: a prerendered page keeps it as it was sent and needs no data for it. The whole
 * corpus draws it.
 */
export function Kept({ children }: { readonly children: ReactNode }) {
  const { surroundings } = useCorpus();
  return surroundings ? (
    <div suppressHydrationWarning dangerouslySetInnerHTML={kept} />
  ) : (
    <div>{children}</div>
  );
}
