import { useEffect } from 'react';
import type { Corpus } from '../../domain/corpus';
import type { Fetched } from '../../domain/fetching/resource';
import { figurePath } from '../../domain/format';
import { closeCitation } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { useQuery } from '../../state/useStore';
import { chunk } from '../../ui/chunk';
import { hrefOf } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import styles from './CitationPanel.module.css';
import { citationOf, useCitation } from './useCitation';
import { useCitationDialog } from './useCitationDialog';
import { useFetched } from '../../ui/useFetched';
import { whenIdle } from '../../ui/whenIdle';

const parts = chunk(() => import('./CitationBody'));

/** Fetches what a citation needs that the address asks for, so that it opens whole. */
export async function prepareCitation(page: Corpus, id: string): Promise<void> {
  await Promise.all([parts.load(), citationOf(page, id).load()]);
}

/** Fetches what the first citation needs, and tries it out unseen. */
async function rehearse(corpus: Corpus, isWanted: () => boolean): Promise<void> {
  const { warmUpCitation } = await parts.load();
  const known = corpus.inReadingOrder.find(({ id }) => corpus.isCitable(id));
  whenIdle(() => {
    if (known && isWanted()) warmUpCitation(corpus, known.id);
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
function Waiting({ id, fetched }: { readonly id: string; readonly fetched: Fetched<unknown> }) {
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
      {fetched.state === 'failed' ? (
        <LoadFailed
          {...fetched}
          instead={
            <>
              {' '}
              or <a href={hrefOf(figurePath(id))}>open its page</a>.
            </>
          }
        >
          The citation could not be loaded.
        </LoadFailed>
      ) : (
        <p role="status">Loading the citation…</p>
      )}
    </div>
  );
}

/** The open citation: beside the page where there is room, a sheet over it where there is not. */
export function CitationPanel() {
  const { cite } = useQuery();
  const page = useCorpus();
  const citation = useCitation(page, cite);
  const loaded = useFetched(cite === undefined ? undefined : parts);
  const isThere = loaded.state === 'there' && citation.state === 'there';
  const isUnknown = citation.state === 'there' && citation.value === undefined;
  const id = isUnknown ? undefined : cite;
  const dialog = useCitationDialog(id, isThere);
  useRehearsal(page);
  if (id === undefined) return <dialog ref={dialog} className={styles.panel} />;
  if (loaded.state !== 'there' || citation.state !== 'there' || !citation.value) {
    return (
      <dialog ref={dialog} className={styles.panel} aria-label="Citation" data-open="">
        <Waiting id={id} fetched={loaded.state === 'failed' ? loaded : citation} />
      </dialog>
    );
  }
  const { CitationBody } = loaded.value;
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="citation-title" data-open="">
      <CitationBody corpus={citation.value} id={id} />
    </dialog>
  );
}
