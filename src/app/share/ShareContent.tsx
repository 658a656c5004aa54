import { useMemo } from 'react';
import { resource } from '../../domain/fetching/resource';
import { closeSharing, store } from '../../state/store';
import { useCorpus } from '../../state/useCorpus';
import { CopyButton } from '../../ui/CopyButton';
import { addressOf, isOneFile } from '../../ui/href';
import { LoadFailed } from '../../ui/LoadFailed';
import { useFetched } from '../../ui/useFetched';
import dialogs from '../shell/Dialogs.module.css';
import { EmbedSection } from './EmbedSection';
import { FilesSection } from './FilesSection';
import { citableAddressOf, sharedAddressOf } from '../../ui/sharedAddress';
import { referencesOf } from './references';
import { type SharedPage, sharedPageOf } from './sharedPage';
import styles from './Share.module.css';

function Sections({ page }: { readonly page: SharedPage }) {
  const address = sharedAddressOf(page.path);
  const references = referencesOf(page, citableAddressOf);
  const count = page.observations.length;
  return (
    <>
      <section className={styles.section} aria-labelledby="share.link">
        <h3 id="share.link">Link</h3>
        <input className={styles.code} readOnly value={address} aria-label="Link to this view" />
        <CopyButton label="Copy link" textOf={() => address} />
      </section>
      {references === '' ? null : (
        <section className={styles.section} aria-labelledby="share.citation">
          <h3 id="share.citation">Citation</h3>
          <textarea
            className={styles.code}
            readOnly
            rows={5}
            value={references}
            aria-label={count === 0 ? 'Sources' : count === 1 ? 'Citation' : `${count} citations`}
          />
          <CopyButton
            label={count === 0 ? 'Copy sources' : count === 1 ? 'Copy citation' : 'Copy citations'}
            textOf={() => references}
          />
        </section>
      )}
      <FilesSection page={page} />
      {page.embed !== undefined && !isOneFile ? (
        <EmbedSection
          title={page.title}
          embed={addressOf(page.embed)}
          site={addressOf('/')}
          height={page.embedHeight}
        />
      ) : (
        <section className={styles.section} aria-labelledby="share.embed">
          <h3 id="share.embed">Embed</h3>
          <p>
            {isOneFile
              ? 'This is the offline copy. To embed a view in another page, use the website.'
              : 'A comparison cannot be embedded. Open one of its charts or numbers to embed that.'}
          </p>
        </section>
      )}
    </>
  );
}

/** Every form in which a view can be taken along. */
export function ShareContent() {
  const corpus = useCorpus();
  // What is shared is the view as it was when the dialog was opened.
  const shared = useMemo(() => {
    const { place } = store.getState();
    return resource(() => sharedPageOf(corpus, place));
  }, [corpus]);
  const fetched = useFetched(shared);
  return (
    <div className={dialogs.content}>
      <div className={styles.head}>
        <h2>Share{fetched.state === 'there' ? `: ${fetched.value.title}` : ''}</h2>
        <button type="button" className={styles.close} onClick={closeSharing} aria-label="Close">
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {fetched.state === 'waiting' ? <p role="status">Loading the numbers…</p> : null}
      {fetched.state === 'failed' ? (
        <LoadFailed {...fetched}>The numbers of this view could not be loaded.</LoadFailed>
      ) : null}
      {fetched.state === 'there' ? <Sections page={fetched.value} /> : null}
    </div>
  );
}
