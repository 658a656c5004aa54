import { pageOf } from '../../src/domain/pages';

/** What the id of a page is called in an address, where it is not called as the kind of page. */
const idNames: Readonly<Record<string, string>> = { chart: 'indicator', figure: 'observation' };

/** The path of a page as documents write it, with the name of its id in place of the id. */
export function namedPath(path: string): string {
  const page = pageOf(path);
  if (!('id' in page)) return path;
  return `${path.slice(0, path.lastIndexOf('/') + 1)}<${idNames[page.kind] ?? page.kind}>`;
}
