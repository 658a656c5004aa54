import { useCallback, useEffect } from 'react';
import type { Corpus } from '../../domain/corpus';
import { figurePath } from '../../domain/format';
import { sliceLoader } from '../../state/sliceLoader';
import { closeCitation } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import { hrefOf } from '../../ui/href';
import { onDemand } from '../../ui/onDemand';
import styles from './CitationPanel.module.css';
import { useCitation } from './useCitation';
import { useCitationDialog } from './useCitationDialog';
import { useFetched } from '../../ui/useFetched';
import { whenIdle } from '../../ui/whenIdle';

const body = onDemand(async () => (await import('./CitationBody')).CitationBody);
const rehearsal = onDemand(async () => (await import('./warmUpCitation')).warmUpCitation);

/** Fetches what a citation needs that the address asks for, so that it opens whole. */
export async function prepareCitation(page: Corpus, id: string): Promise<void> {
  await Promise.all([body.load(), page.isCitable(id) ? undefined : sliceLoader().citation(id)]);
}

/** Fetches what the first citation needs, and tries it out unseen. */
async function rehearse(corpus: Corpus, isWanted: () => boolean): Promise<void> {
  const [play] = await Promise.all([rehearsal.load(), body.load()]);
  const known = corpus.inReadingOrder.find(({ id }) => corpus.isCitable(id));
  whenIdle(() => {
    if (known && isWanted()) play(corpus, known.id);
  });
}

/** Makes the first citation ready when nothing else is to be done. */
function useRehearsal(corpus: Corpus): void {
  useEffect(() => {
    let isWanted = true;
    // What fails now is asked for again, and told, when a citation is opened.
    const stop = whenIdle(() => void rehearse(corpus, () => isWanted).catch(() => {}));
    return () => {
      isWanted = false;
      stop();
    };
  }, [corpus]);
}

/** In place of a citation that is not there yet, or cannot be had now. */
function Waiting({ id, retry }: { readonly id: string; readonly retry: (() => void) | undefined }) {
  return (
    <div className={styles.header}>
      <button
        type="button"
        className={styles.close}
        onClick={closeCitation}
        aria-label="Close the citation"
        data-focus=""
      >
        <span aria-hidden="true">×</span>
      </button>
      {retry === undefined ? (
        <p role="status">Loading the citation…</p>
      ) : (
        <p role="alert">
          The citation could not be loaded. Your connection may be down.{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
          or <a href={hrefOf(figurePath(id))}>open its page</a>.
        </p>
      )}
    </div>
  );
}

/** The open citation: beside the page where there is room, a sheet over it where there is not. */
export function CitationPanel() {
  const { cite } = useQuery();
  const page = useCorpus();
  const citation = useCitation(page, cite);
  const load = useCallback(() => body.load(), []);
  const loaded = useFetched(cite === undefined ? undefined : load, body.loaded);
  const isThere = loaded.state === 'there' && citation.state === 'there';
  const isUnknown = citation.state === 'there' && citation.value.corpus === undefined;
  const id = isUnknown ? undefined : cite;
  const dialog = useCitationDialog(id, isThere);
  useRehearsal(page);
  if (id === undefined) return <dialog ref={dialog} className={styles.panel} />;
  // Engines remember a module that failed; the address holds the view, and brings it back.
  const reload = loaded.state === 'failed' ? () => window.location.reload() : undefined;
  const retry = reload ?? (citation.state === 'failed' ? citation.retry : undefined);
  if (loaded.state !== 'there' || citation.state !== 'there' || !citation.value.corpus) {
    return (
      <dialog ref={dialog} className={styles.panel} aria-label="Citation" data-open="">
        <Waiting id={id} retry={retry} />
      </dialog>
    );
  }
  const Body = loaded.value;
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="citation-title" data-open="">
      <Body corpus={citation.value.corpus} id={id} />
    </dialog>
  );
}
