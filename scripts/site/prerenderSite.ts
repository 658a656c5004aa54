import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { catalogueOf } from '../../src/domain/catalogue';
import { bucketsOf } from '../../src/domain/idBuckets';
import { embedPath, folderPaths, isEmbeddable, offlinePath, pageOf, pathsOf } from '../../src/domain/pages';
import { overviewOf } from '../../src/domain/overview';
import { createSliceMaker } from '../../src/domain/slice';
import { searchFilesOf } from '../../src/domain/search/writeParts';
import { searchEntriesOf } from '../../src/domain/searchIndex';
import { slotRules } from '../../src/domain/slotLooks';
import { type TableFile, tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { cataloguePath, idsOf, slicePath } from '../../src/state/sliceLoader';
import { editionPath } from '../../src/state/explainFailure';
import { idsPath } from '../../src/state/citationFiles';
import { wireAddress } from '../../src/state/wire';
import { scriptsFor, styleSheetOf } from './buildFiles';
import { criticalStylesOf } from './criticalStyles';
import { wireFileOf } from './edition';
import { linkImagePath, linkImageSize } from './linkImages';
import { oEmbedOf, oEmbedPath } from './oEmbed';
import type { SiteAsk } from './siteAsk';
import { redirectPage, siteFilesOf } from './siteFiles';
import { createStills } from './stillsOfSite';
import { createCitationWriter } from './writeCitations';
import { writeEmbed } from './writeEmbed';
import { pageMarkup } from './template';

/** Counts of what was written. */
export type SiteCounts = { readonly pages: number; readonly embeds: number; readonly stills: number };

const fileOf = (path: string, inFolders: boolean): string => {
  if (path === '/') return '/index.html';
  return inFolders && path !== '/404' ? `${path}/index.html` : `${path}.html`;
};

/** Px of a frame that a page is shown in by its address alone. */
const embedWidth = 640;

/** Writes every page of the site, its data and what robots read. */
export async function prerenderSite(ask: SiteAsk): Promise<SiteCounts> {
  const { folder, corpus, rendering, manifest, template, address, base, inFolders, offlineBytes, edition } =
    ask;
  const needed = criticalStylesOf(ask.pageStyles);
  const ofBriefings = slotRules(corpus.dataset.briefings);
  const stylesOf: typeof needed = (...page) => `${needed(...page)}${ofBriefings}`;
  const makeSlice = createSliceMaker(corpus);
  const all = pathsOf(corpus);
  const paths = all.filter(ask.isAsked);
  const site = {
    comparison: rendering.defaultComparison,
    onOverview: overviewOf(corpus).flatMap(({ drawn }) => drawn.map(({ id }) => id)),
    briefings: corpus.summaries.map(({ id }) => id),
  };
  const { drawers, hasEmbeds } = ask;
  const stills = createStills({ corpus, rendering, site, makeSlice, drawers, paths, hasEmbeds });
  const write = async (path: string, content: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  /** What the scripts of pages fetch. */
  const writeWire = (path: string, json: string) => write(path, wireFileOf(edition, json));
  const citations = createCitationWriter({ corpus, rendering, write: writeWire });
  await write(editionPath, JSON.stringify({ edition }));
  const tableFiles = tableFilesOf(corpus);
  for (const [path, content] of tableFiles) await writeWire(`/${path}`, content);
  const table = readTable(JSON.parse(tableFiles.get(tableFilePath) ?? '') as TableFile);
  const catalogue = catalogueOf(corpus);
  await writeWire(cataloguePath, JSON.stringify(catalogue));
  const styleSheet = `${base}/${styleSheetOf(manifest)}`;
  const filesFor = (path: string) => {
    const { script, modules } = scriptsFor(manifest, rendering.pages[pageOf(path).kind].preload);
    return {
      script: `${base}/${script}`,
      modules: modules.map((file) => `${base}/${file}`),
      styleSheet,
      part: wireAddress(slicePath(path), { base, edition }),
    };
  };

  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))));
  let embeds = 0;
  for (const path of [...paths, '/404']) {
    const page = pageOf(path);
    await stills.ready(path);
    const source = { corpus, stills: stills.of, table, catalogue, offlineBytes };
    const head = {
      description: rendering.describePage(corpus, path),
      canonical: `${address}${path}`,
      isListed: page.kind !== 'missing',
    };
    const image = ask.hasImages
      ? {
          address: `${address}${linkImagePath(path)}`,
          words: rendering.linkPictureWords(corpus, path),
          ...linkImageSize,
        }
      : undefined;
    const { title, html } = rendering.renderPage(path, source);
    const height = isEmbeddable(page) ? rendering.embedHeightFor(page, corpus, embedWidth) : undefined;
    const oEmbed = height === undefined ? undefined : `${address}${oEmbedPath(path)}`;
    if (height !== undefined) {
      const frame = { embed: embedPath(path), width: embedWidth, height };
      const answer = oEmbedOf({ title, site: address, ...frame, image });
      await write(oEmbedPath(path), JSON.stringify(answer));
    }
    const content = {
      head: { ...head, title, oEmbed, image },
      html,
      styles: stylesOf(html, true),
      path,
      edition,
      files: filesFor(path),
      size: corpus.size,
      hasCitations: await citations.writeOfPage(path, html),
      offlineBytes: html.includes(offlinePath) ? offlineBytes : undefined,
    };
    const markup = pageMarkup(template, content);
    await write(fileOf(path, inFolders), markup);
    // Hosts look for a page with pages below it in the folder of those, too.
    if (!inFolders && folders.has(path)) await write(fileOf(path, true), markup);
    await writeWire(slicePath(path), JSON.stringify(makeSlice(rendering.sliceAskOf(path, html, site))));
    if (ask.hasEmbeds && isEmbeddable(page)) {
      const embed = await writeEmbed({ corpus, rendering, page, stills, table, write, edition });
      const repeated = { ...head, title: embed.title, isListed: false };
      const styles = stylesOf(embed.html + embed.later);
      const at = embedPath(path);
      const plainScript = `${base}/${ask.embedScripts[page.kind === 'table' ? 'table' : 'drawing']}`;
      const repeating = { head: repeated, html: embed.html, styles, path: at, edition, files: undefined };
      await write(fileOf(at, inFolders), pageMarkup(template, { ...repeating, plainScript }));
      embeds += 1;
    }
    stills.done(path);
  }

  await citations.writeEach();
  await write('/embed-host.js', await readFile('src/app/share/embedHost.js', 'utf8'));
  for (const [path, json] of searchFilesOf(searchEntriesOf(corpus))) await writeWire(path, json);
  const buckets = bucketsOf(idsOf(corpus), corpus.size);
  for (const [index, ids] of buckets.entries()) await writeWire(idsPath(index), JSON.stringify(ids));
  const addressOf = (path: string) => `${address}${path}`;
  for (const [path, content] of siteFilesOf(all.map(addressOf), addressOf)) await write(path, content);
  for (const [folderPath, listing] of Object.entries(folderPaths))
    await write(
      `${folderPath}/index.html`,
      redirectPage({ base, to: listing, canonical: addressOf(listing) }),
    );
  return { pages: paths.length + 1, embeds, stills: stills.count() };
}
