import { useState } from 'react';
import { saveFile } from '../../export/download';
import { addressOf, hrefOf } from '../../ui/href';
import { FileFailed, type FileReason, fileReasonOf } from '../../ui/FileFailed';
import { ImageSection } from './ImageSection';
import { withAddress } from '../../domain/records';
import { sharedAddressOf } from '../../ui/sharedAddress';
import { fileNameFor } from './sharedFileName';
import type { SharedPage } from './sharedPage';
import type { SharedFile, SharedView } from './sharedView';
import styles from './Share.module.css';
import type { SaveFile } from './saveFile';

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' | 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: FileReason };

const addressed = ({ records }: SharedPage) => records.map((record) => withAddress(record, sharedAddressOf));

function jsonFile(page: SharedPage): SharedFile {
  const { view } = page;
  const text = `${JSON.stringify(addressed(page), null, 2)}\n`;
  return {
    name: fileNameFor([view], 'json'),
    blob: new Blob([text], { type: 'application/json;charset=utf-8' }),
  };
}

const plainChart = { kind: 'chart', scale: 'linear', hasMilestones: false } as const;

/** Files to save: pictures, slides, and the numbers as data. */
export function FilesSection({ page }: { readonly page: SharedPage }) {
  const [state, setState] = useState<State>({ kind: 'none' });
  const { view } = page;
  const save: SaveFile = async (name, load, make) => {
    setState({ kind: 'working', name });
    try {
      const file = await make(await load());
      saveFile(file.blob, file.name);
      setState({ kind: 'saved', name: file.name });
    } catch (error) {
      setState({ kind: 'failed', name, reason: await fileReasonOf(error) });
    }
  };
  const eachChart: readonly SharedView[] =
    view.kind === 'comparison' ? [view, ...view.charts.map((chart) => ({ ...chart, ...plainChart }))] : [];
  const saveSlides = () =>
    void save(
      'PowerPoint file',
      () => import('./slidesFile'),
      ({ slidesFile }) =>
        slidesFile([view], { title: page.title, path: page.path, addressOf: sharedAddressOf }),
    );
  const saveCharts = () =>
    void save(
      'PowerPoint file',
      () => import('./slidesFile'),
      ({ slidesFile }) =>
        slidesFile(eachChart, { title: page.title, path: page.path, addressOf: sharedAddressOf }),
    );
  const saveCsv = () =>
    void save(
      'CSV file',
      () => import('../../export/csv'),
      ({ csvFileOf, csvOf }) => ({
        name: fileNameFor([view], 'csv'),
        blob: csvFileOf([csvOf(addressed(page))]),
      }),
    );
  const saveJson = () =>
    save(
      'JSON file',
      async () => jsonFile,
      (make) => make(page),
    );
  const isEmpty = page.records.length === 0;
  return (
    <section className={styles.section} aria-labelledby="share.files">
      <h3 id="share.files">Files</h3>
      {isEmpty ? (
        <p>No numbers are shown, so there is nothing to save.</p>
      ) : (
        <ImageSection view={view} address={addressOf(page.path)} save={save} />
      )}
      <div className={styles.buttons}>
        {isEmpty ? null : (
          <>
            <button type="button" onClick={saveSlides}>
              {view.kind === 'table' ? 'Save slides (PowerPoint)' : 'Save slide (PowerPoint)'}
            </button>
            {eachChart.length === 0 ? null : (
              <button type="button" onClick={saveCharts}>
                Save comparison and charts (PowerPoint)
              </button>
            )}
            <button type="button" onClick={saveCsv}>
              Save numbers (CSV)
            </button>
            <button type="button" onClick={() => void saveJson()}>
              Save numbers (JSON)
            </button>
          </>
        )}
      </div>
      {page.deck === undefined ? null : (
        <p className={styles.whole}>
          To show several views, <a href={hrefOf(page.deck)}>build a deck</a> to present or save.
        </p>
      )}
      <p className={styles.whole}>
        All numbers of the dashboard:{' '}
        <a href={hrefOf('/data/observations.csv')} download="verbatim-observations.csv">
          CSV
        </a>
        ,{' '}
        <a href={hrefOf('/data/observations.json')} download="verbatim-observations.json">
          JSON
        </a>
      </p>
      <p role="status" className={styles.state}>
        {state.kind === 'working' ? `Creating the ${state.name}…` : ''}
        {state.kind === 'saved' ? `Saved as ${state.name}.` : ''}
      </p>
      {state.kind === 'failed' ? (
        <FileFailed {...state} className={styles.problem} instead="Try another type of file." />
      ) : null}
    </section>
  );
}
