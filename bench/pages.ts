/** A page as it is measured in every way of building it. */
export type BenchPage = {
  readonly name: string;
  readonly path: string;
  /** Also built as a plain client-rendered page. */
  readonly hasPlain: boolean;
  /** The address of the page's chart on a logarithmic scale. */
  readonly logPath?: string;
};

const chart = '/charts/internet-users';
const figure = '/figures/internet-users.2023.scio-2023.b';

/** One page of each kind. */
export const benchPages: readonly BenchPage[] = [
  { name: 'overview', path: '/', hasPlain: true },
  { name: 'chart', path: chart, hasPlain: true, logPath: `${chart}?scale=log` },
  { name: 'compare', path: '/compare', hasPlain: false },
  { name: 'table', path: '/table', hasPlain: true },
  { name: 'figure', path: figure, hasPlain: false },
  { name: 'briefing', path: '/briefings/scio-2023', hasPlain: false },
  { name: 'briefings', path: '/briefings', hasPlain: false },
  { name: 'method', path: '/method', hasPlain: false },
  { name: 'embed', path: `/embed${chart}`, hasPlain: false },
  { name: 'embed-figure', path: `/embed${figure}`, hasPlain: false },
  { name: 'embed-table', path: '/embed/table', hasPlain: false },
];

/** The file a page's path is answered from. */
export const fileOf = (path: string): string => (path === '/' ? 'index.html' : `${path.slice(1)}.html`);
