import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Corpus } from '../../domain/corpus';
import { present } from '../../domain/fetching/resource';
import { CorpusContext } from '../../state/useCorpus';
import { CitationFragment } from './CitationFragment';
import type { CitationSource } from './citationSource';

/** Citations drawn when they are asked for, where all of the corpus is in the document. */
export const drawnCitations =
  (corpus: Corpus): CitationSource =>
  (id) => {
    if (!corpus.observation(id)) return present(undefined);
    const place = document.createElement('div');
    const root = createRoot(place);
    flushSync(() =>
      root.render(
        <CorpusContext value={corpus}>
          <CitationFragment corpus={corpus} id={id} />
        </CorpusContext>,
      ),
    );
    const html = place.innerHTML;
    root.unmount();
    return present(html);
  };
