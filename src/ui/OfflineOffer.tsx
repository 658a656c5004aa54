import { createContext, useContext } from 'react';
import { offlinePath } from '../domain/pages';
import { hrefOf } from './href';

/** Bytes of that file, while a page is prerendered for a site that has it. */
export const OfflineContext = createContext<number | undefined>(undefined);

/** In a browser the page that offers the file says it on its root element. */
const bytesInPage = (): number | undefined =>
  typeof document === 'undefined'
    ? undefined
    : Number(document.getElementById('root')?.dataset.offline) || undefined;

/** Offers the dashboard in one file, where the site has it: not while developing, nor in that file itself. */
export function OfflineOffer() {
  const prerendered = useContext(OfflineContext);
  const bytes = prerendered ?? bytesInPage();
  if (bytes === undefined) return null;
  return (
    <p>
      <a href={hrefOf(offlinePath)} download="verbatim.html">
        Download the whole dashboard as one file
      </a>{' '}
      (HTML, {(bytes / 1e6).toFixed(1)} MB). It works without a network: charts, sentences, slides and
      downloads included.
    </p>
  );
}
