/** Where the site is mounted, without a slash at the end: empty at the root of a host. */
export const basePath = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The one-file edition has no paths and no files beside it: its pages stand behind `#`. */
export const isOneFile = import.meta.env.MODE === 'offline';

/** The address of a path of the URL contract under the base the site is built for. */
export const hrefOf = (path: string): string => (isOneFile ? `#${path}` : `${basePath}${path}`);

/** The same in full, to be copied. */
export const addressOf = (path: string): string => new URL(hrefOf(path), window.location.href).href;
