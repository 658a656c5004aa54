/** Where the site is mounted, without a slash at the end: empty at the root of a host. */
export const basePath = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The address of a path of the URL contract under the base the site is built for. */
export const hrefOf = (path: string): string => `${basePath}${path}`;
