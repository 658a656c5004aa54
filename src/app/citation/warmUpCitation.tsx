import { startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Corpus } from '../../domain/corpus';
import { CorpusContext } from '../../state/useCorpus';
import { Citation } from '../../ui/citation/Citation';

function Rehearsal({ corpus, id, onDone }: { corpus: Corpus; id: string; onDone: () => void }) {
  useEffect(onDone, [onDone]);
  const observation = corpus.observation(id);
  return observation ? <Citation corpus={corpus} observation={observation} actions={null} /> : null;
}

/**
 * Draws a citation once where nobody sees it, in short steps. Engines read and compile a function when it first runs;
 * after this the first citation of a visit opens as fast as any other.
 */
export function warmUpCitation(corpus: Corpus, id: string): void {
  const root = createRoot(document.createElement('div'));
  const leave = () => {
    setTimeout(() => root.unmount());
  };
  startTransition(() => {
    root.render(
      <CorpusContext value={corpus}>
        <Rehearsal corpus={corpus} id={id} onDone={leave} />
      </CorpusContext>,
    );
  });
}
