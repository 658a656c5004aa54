import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus';
import { bucketsOf } from '../../src/domain/idBuckets';
import { chartPath } from '../../src/domain/format';
import { overviewOf } from '../../src/domain/overview';
import { embedPath, isEmbeddable, pageOf, pathsOf } from '../../src/domain/pages';
import { createPartMaker } from '../../src/domain/part';
import { findablesOf } from '../../src/domain/searchIndex';
import { type TableFile, tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { findablesPath, idsPath, partPath } from '../../src/state/partSource';
import { type Manifest, scriptsFor, styleSheetOf } from './buildFiles';
import { criticalStylesOf } from './criticalStyles';
import { partAskOf } from './pageParts';
import type * as Rendering from './rendering';
import { siteFilesOf } from './siteFiles';
import { pageMarkup } from './template';

export type SiteAsk = {
  /** Where the built files are, and the pages go. */
  readonly folder: string;
  readonly corpus: Corpus;
  readonly rendering: typeof Rendering;
  readonly manifest: Manifest;
  /** The built `index.html`. */
  readonly template: string;
  /** The styles of every page as it is sent. */
  readonly pageStyles: string;
  /** The address of the site without a slash at its end, base included. */
  readonly address: string;
  /** Path under which the site is published, without a slash at its end. */
  readonly base: string;
  /** Whether `/charts/x` is written as `charts/x/index.html` in place of `charts/x.html`. */
  readonly inFolders: boolean;
  /** Whether the page at a path is made. */
  readonly isAsked: (path: string) => boolean;
};

/** Counts of what was written. */
export type SiteCounts = { readonly pages: number; readonly embeds: number; readonly stills: number };

/** The stills of every chart, by indicator and variant. */
async function drawStills({ corpus, rendering, isAsked }: SiteAsk): Promise<ReadonlyMap<string, string>> {
  const stills = new Map<string, string>();
  const { hrefOf } = rendering;
  const full = corpus.dataset.indicators.filter(({ id }) => isAsked(chartPath(id)));
  const small = isAsked('/') ? overviewOf(corpus).flatMap(({ drawn }) => drawn) : [];
  const asks = [
    ...full.map(({ id }) => ({ indicatorId: id, variant: 'full' as const })),
    ...small.map(({ id }) => ({ indicatorId: id, variant: 'small' as const })),
  ];
  for (const { indicatorId, variant } of asks) {
    const { html } = await rendering.renderStills({ corpus, indicatorId, variant, hrefOf });
    stills.set(`${indicatorId} ${variant}`, html);
  }
  return stills;
}

const fileOf = (path: string, inFolders: boolean): string => {
  if (path === '/') return '/index.html';
  return inFolders && path !== '/404' ? `${path}/index.html` : `${path}.html`;
};

/** Writes every page of the site, its data and what robots read. */
export async function prerenderSite(ask: SiteAsk): Promise<SiteCounts> {
  const { folder, corpus, rendering, manifest, template, address, base, inFolders } = ask;
  const drawn = await drawStills(ask);
  const stills = (indicatorId: string, variant: string): string => {
    const still = drawn.get(`${indicatorId} ${variant}`);
    if (still === undefined) throw new Error(`No still was drawn of ${indicatorId}, ${variant}`);
    return still;
  };
  const stylesOf = criticalStylesOf(ask.pageStyles);
  const makePart = createPartMaker(corpus);
  const write = async (path: string, content: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const tableFiles = tableFilesOf(corpus);
  for (const [path, content] of tableFiles) await write(`/${path}`, content);
  const table = readTable(JSON.parse(tableFiles.get(tableFilePath) ?? '') as TableFile);
  const styleSheet = `${base}/${styleSheetOf(manifest)}`;
  const paths = pathsOf(corpus).filter(ask.isAsked);

  for (const path of [...paths, '/404']) {
    const { kind } = pageOf(path);
    const { title, html } = rendering.renderPage(path, { corpus, stills, table });
    const { script, modules } = scriptsFor(manifest, kind);
    const part = partPath(path);
    const head = {
      title,
      description: rendering.describePage(corpus, path),
      canonical: `${address}${path}`,
      isListed: kind !== 'missing',
    };
    const files = {
      script: `${base}/${script}`,
      modules: modules.map((file) => `${base}/${file}`),
      styleSheet,
      part: `${base}${part}`,
    };
    await write(
      fileOf(path, inFolders),
      pageMarkup(template, { head, html, styles: stylesOf(html), path, files }),
    );
    await write(part, JSON.stringify(makePart(partAskOf(path, html))));
  }

  const embedded = paths.flatMap((path) => {
    const page = pageOf(path);
    return isEmbeddable(page) ? [{ path, page }] : [];
  });
  for (const { path, page } of embedded) {
    const { title, html } = rendering.renderEmbed(page, { corpus, stills });
    const head = {
      title,
      description: rendering.describePage(corpus, path),
      canonical: `${address}${path}`,
      isListed: false,
    };
    const embed = embedPath(path);
    await write(
      fileOf(embed, inFolders),
      pageMarkup(template, { head, html, styles: stylesOf(html), path: embed, files: undefined }),
    );
  }

  await write(findablesPath, JSON.stringify(findablesOf(corpus)));
  const buckets = bucketsOf(corpus.inReadingOrder.map(({ id }) => id));
  await Promise.all(buckets.map((ids, index) => write(idsPath(index), JSON.stringify(ids))));
  const addresses = paths.map((path) => `${address}${path}`);
  for (const [path, content] of siteFilesOf(addresses, (path) => `${address}${path}`))
    await write(path, content);
  return { pages: paths.length + 1, embeds: embedded.length, stills: drawn.size };
}
