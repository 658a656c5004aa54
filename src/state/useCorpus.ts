import { createContext, use } from 'react';
import type { Corpus } from '../domain/corpus';

/** The data of the page: a part of the corpus, or the whole of it. */
export const CorpusContext = createContext<Corpus | undefined>(undefined);

/** The data of the page. Throws outside of a page. */
export function useCorpus(): Corpus {
  const corpus = use(CorpusContext);
  if (!corpus) throw new Error('There is no corpus here: wrap the page in <CorpusContext>');
  return corpus;
}
