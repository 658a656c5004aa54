import { renderToStaticMarkup } from 'react-dom/server';
import type { Corpus } from '../../domain/corpus';
import { CorpusContext } from '../../state/useCorpus';
import { CitationFragment } from './CitationFragment';

/** The citation of a number as the panel shows it. */
export const renderCitation = (corpus: Corpus, id: string): string =>
  renderToStaticMarkup(
    <CorpusContext value={corpus}>
      <CitationFragment corpus={corpus} id={id} />
    </CorpusContext>,
  );
