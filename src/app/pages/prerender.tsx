import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Catalogue } from '../../domain/catalogue';
import type { Corpus } from '../../domain/corpus';
import type { TableData } from '../../domain/table/tableData';
import { setArrival } from '../../state/store';
import { OfflineContext } from '../../ui/OfflineOffer';
import { type StillSource, StillContext } from '../../ui/useStill';
import { allViews } from './allViews';
import { App } from '../shell/App';
import { Footer } from '../shell/Footer';

/** What a page is prerendered from. */
export type PageSource = {
  readonly corpus: Corpus;
  readonly stills: StillSource;
  /** The table as its first file gives it. */
  readonly table: TableData;
  readonly catalogue: Catalogue;
  /** Size of the dashboard in one file, where the site offers it. */
  readonly offlineBytes?: number | undefined;
};

/** A page as markup. */
export type RenderedPage = {
  /** Plain text of the document's title. */
  readonly title: string;
  /** What stands in the root element. */
  readonly html: string;
};

const titleElement = /<title>([^<]*)<\/title>/u;

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Renders the page at a path as it is before anything of the storage is known: its plain view, unless a search is given. */
export function renderPage(path: string, source: PageSource, search?: string): RenderedPage {
  const { corpus, stills, offlineBytes } = source;
  setArrival(path, search);
  const html = renderToString(
    <StrictMode>
      <StillContext value={stills}>
        <OfflineContext value={offlineBytes}>
          <App corpus={corpus} views={allViews(source)} footer={<Footer />} />
        </OfflineContext>
      </StillContext>
    </StrictMode>,
  );
  const title = titleElement.exec(html)?.[1];
  if (title === undefined) throw new Error(`The page at ${path} has no title`);
  return { title: decoded(title), html: html.replace(titleElement, '') };
}
