import type { ReactNode } from 'react';
import { corpus } from '../corpus';
import { CorpusContext } from '../useCorpus';

/** What a view is tested in: a page that holds the whole corpus. */
export const InCorpus = ({ children }: { readonly children: ReactNode }) => (
  <CorpusContext value={corpus}>{children}</CorpusContext>
);
