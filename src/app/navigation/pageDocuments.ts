import { site } from '../../state/wire';
import { editionIn } from '../../ui/editionIn';
import { basePath } from '../../ui/href';

/** Pages that are kept as they were fetched, the last ones. */
const mostKept = 20;

const texts = new Map<string, Promise<string | undefined>>();

/** A page as its host sends it, or nothing where there is none. */
async function fetchText(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${basePath}${path}`, { headers: { accept: 'text/html' } });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): Promise<string | undefined> {
  const text = texts.get(path) ?? fetchText(path);
  texts.delete(path);
  texts.set(path, text);
  const [oldest] = texts.keys();
  if (texts.size > mostKept && oldest !== undefined) texts.delete(oldest);
  return text;
}

/** Fetches a page, so that it need not be waited for when it is asked for. */
export const fetchPage = async (path: string): Promise<void> => void (await textOf(path));

/** A page of the site, to be shown in this document. */
export type PageDocument = { readonly page: Document; readonly root: HTMLElement };

/** The rules in its head, which this document has by now, and may not take from another. */
const ownRules = /<style>[\s\S]*?<\/style>/gu;

let ready: { readonly path: string; readonly document: Promise<PageDocument | undefined> } | undefined;

async function read(path: string): Promise<PageDocument | undefined> {
  const text = await textOf(path);
  const page = new DOMParser().parseFromString((text ?? '').replaceAll(ownRules, ''), 'text/html');
  const root = page.getElementById('root');
  const shown = root?.dataset.page;
  // What cannot be shown is asked for anew: it may have been a matter of the connection.
  if (root && shown === path && editionIn(page) === site.edition) return { page, root };
  texts.delete(path);
  return undefined;
}

/**
 * Fetches a page and reads it, so that it can be shown at once. Nothing comes where there is no such page, the
 * connection is down, or the site is of another edition by now: then the browser has to load it.
 */
export function preparePage(path: string): Promise<PageDocument | undefined> {
  if (ready?.path !== path) ready = { path, document: read(path) };
  return ready.document;
}

/** The page that was prepared, which can be shown once; it is read anew for the next time. */
export function takePage(path: string): Promise<PageDocument | undefined> {
  const prepared = preparePage(path);
  ready = undefined;
  return prepared;
}
