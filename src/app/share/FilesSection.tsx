import { useState } from 'react';
import { recordOf } from '../../domain/records';
import { yearOf } from '../../domain/period';
import type { Corpus } from '../../domain/corpus';
import { saveFile } from '../../export/download';
import { fileNameOf } from '../../export/fileName';
import { hrefOf } from '../../ui/href';
import { ImageSection } from './ImageSection';
import type { SharedPage } from './sharedPage';
import type { SharedFile } from './sharedView';
import styles from './Share.module.css';

type Props = {
  readonly page: SharedPage;
  readonly corpus: Corpus;
  /** Full address of a path of the site. */
  readonly addressOf: (path: string) => string;
};

type State = { readonly kind: 'none' | 'working' | 'saved' | 'failed'; readonly name: string };

/** The numbers of the page as records; those of a comparison come from the data of each chart. */
function recordsIn({ observations, view }: SharedPage, corpus: Corpus) {
  return observations.map((observation) => {
    const own =
      view?.kind === 'comparison'
        ? view.charts.find(({ indicatorId }) => indicatorId === observation.indicator)?.corpus
        : corpus;
    return recordOf(own ?? corpus, observation);
  });
}

async function dataFile(page: SharedPage, corpus: Corpus, ending: 'csv' | 'json'): Promise<SharedFile> {
  const records = recordsIn(page, corpus);
  const years = page.observations.map(({ period }) => yearOf(period));
  const span = { from: Math.min(...years), to: Math.max(...years) };
  const { view } = page;
  const words =
    view?.kind === 'chart'
      ? [view.indicatorId]
      : [...new Set(page.observations.map(({ indicator }) => indicator))];
  const name = fileNameOf(words, span, ending);
  if (ending === 'json') {
    const text = `${JSON.stringify(records, null, 2)}\n`;
    return { name, blob: new Blob([text], { type: 'application/json;charset=utf-8' }) };
  }
  const { csvFileOf, csvOf } = await import('../../export/csv');
  return { name, blob: csvFileOf([csvOf(records)]) };
}

/** Files to save: slides, and the numbers as data. */
export function FilesSection({ page, corpus, addressOf }: Props) {
  const [state, setState] = useState<State>({ kind: 'none', name: '' });
  const { view } = page;
  const save = async (name: string, make: () => Promise<SharedFile>) => {
    setState({ kind: 'working', name });
    try {
      const file = await make();
      saveFile(file.blob, file.name);
      setState({ kind: 'saved', name: file.name });
    } catch {
      setState({ kind: 'failed', name });
    }
  };
  const makeSlides = async () => {
    const { slidesFile } = await import('./slidesFile');
    return slidesFile(view ? [view] : [], { title: page.title, addressOf });
  };
  return (
    <section className={styles.section} aria-labelledby="share.files">
      <h3 id="share.files">Files</h3>
      {view ? (
        <ImageSection
          view={view}
          address={addressOf(page.path)}
          save={(name, make) => void save(name, make)}
        />
      ) : null}
      <div className={styles.buttons}>
        {view ? (
          <button type="button" onClick={() => void save('PowerPoint file', makeSlides)}>
            Slide (PowerPoint)
          </button>
        ) : null}
        {page.observations.length === 0 ? null : (
          <>
            <button type="button" onClick={() => void save('CSV file', () => dataFile(page, corpus, 'csv'))}>
              Numbers (CSV)
            </button>
            <button
              type="button"
              onClick={() => void save('JSON file', () => dataFile(page, corpus, 'json'))}
            >
              Numbers (JSON)
            </button>
          </>
        )}
        <a href={hrefOf('/data/observations.csv')} download="verbatim-observations.csv">
          All numbers (CSV)
        </a>
      </div>
      <p role="status" className={styles.state}>
        {state.kind === 'working' ? `Making the ${state.name}…` : ''}
        {state.kind === 'saved' ? `Saved as ${state.name}.` : ''}
      </p>
      {state.kind === 'failed' ? (
        <p role="alert" className={styles.problem}>
          The {state.name} could not be made: the connection may be down, or the site may have been renewed.
          Load the page anew and try again.
        </p>
      ) : null}
    </section>
  );
}
