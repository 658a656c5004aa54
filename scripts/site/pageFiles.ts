import type { WholeSite } from '../../src/app/pages/page';
import { type PageSource, renderPage } from '../../src/app/pages/prerender';
import { describePage, pages } from '../../src/app/pages/registry';
import { embedHeightFor } from '../../src/app/embed/renderEmbed';
import type { Corpus } from '../../src/domain/corpus';
import { embedPath, isEmbeddable, offlinePath, pageOf } from '../../src/domain/pages';
import type { Slice, SliceAsk } from '../../src/domain/slice';
import { slicePath } from '../../src/state/sliceLoader';
import { drawTask } from '../stills/drawTask';
import { linkPictureWords } from '../stills/linkPicture';
import { scriptsFor, styleSheetOf } from './buildFiles';
import { citationFilesOf } from './citationFiles';
import { wireFileOf } from './edition';
import { embedFilesOf } from './embedFiles';
import { linkImagePath, linkImageSize, siteImage } from './linkImages';
import { oEmbedOf, oEmbedPath } from './oEmbed';
import { sliceAskOf } from './pageSlices';
import type { Stills } from './pageStills';
import type { SiteAsk } from './siteAsk';
import type { SiteFile } from './siteWriter';
import { stillFilesOf } from './stillFiles';
import { pageMarkup } from './template';

const fileOf = (path: string, inFolders: boolean): string => {
  if (path === '/') return '/index.html';
  return inFolders && path !== '/404' ? `${path}/index.html` : `${path}.html`;
};

/** Px of a frame that a page is shown in by its address alone. */
const embedWidth = 640;

export type PageAsk = {
  readonly ask: SiteAsk;
  readonly site: WholeSite;
  readonly source: PageSource;
  readonly stills: Stills;
  readonly sliceOf: (ask: SliceAsk) => Slice;
  /** The style rules that markup needs. */
  readonly stylesOf: (html: string, isFirstView?: boolean) => string;
};

/** The files that a page asks for, as addresses. */
function assetsOf(path: string, { manifest, base }: SiteAsk) {
  const { script, imports, modules } = scriptsFor(manifest, pages[pageOf(path).kind].preload);
  return {
    script: `${base}/${script}`,
    imports: imports.map((file) => `${base}/${file}`),
    modules: modules.map((file) => `${base}/${file}`),
    styleSheet: `${base}/${styleSheetOf(manifest)}`,
    part: `${base}${slicePath(path)}`,
  };
}

/** What a page says of itself to those who list it. */
function headOf(path: string, corpus: Corpus, { address, hasImages }: SiteAsk) {
  const image = hasImages
    ? {
        address: `${address}${linkImagePath(path)}`,
        words: linkPictureWords(corpus, path),
        ...linkImageSize,
      }
    : undefined;
  return {
    description: describePage(corpus, path),
    canonical: `${address}${path}`,
    isListed: pageOf(path).kind !== 'missing',
    image,
  };
}

async function imageFileOf(path: string, { ask, sliceOf }: PageAsk): Promise<SiteFile> {
  const page = pageOf(path);
  const records =
    page.kind === 'chart'
      ? sliceOf({ citations: [], charts: [page.id] })
      : sliceOf({ citations: page.kind === 'figure' ? [page.id] : [] });
  const address = ask.published === undefined ? undefined : `${ask.published}${path}`;
  const content = await drawTask({ kind: 'link image', records, path, styles: ask.imageStyles, address });
  return { path: linkImagePath(path), content };
}

/** The image of the site. */
export async function siteImageOf(ask: SiteAsk, { dataset }: Corpus): Promise<SiteFile> {
  const given = { path: '/', styles: ask.imageStyles, address: ask.published };
  return {
    path: siteImage,
    content: await drawTask({ kind: 'link image', records: { dataset }, ...given }),
  };
}

/**
 * All files of one page: itself, its data, its embed, what other sites are told of it. What a page or number is to have
 * beside these is made here, of what `from` gives and of nothing else: whatever else it read, it would not be made
 * anew when that changes.
 */
export async function pageFilesOf(path: string, from: PageAsk): Promise<readonly SiteFile[]> {
  const { ask, site, source, stills, sliceOf, stylesOf } = from;
  const { corpus } = source;
  const { edition, template, inFolders, address, hasEmbeds, hasImages } = ask;
  const page = pageOf(path);
  const head = headOf(path, corpus, ask);
  const { title, html } = renderPage(path, source);
  const files: SiteFile[] = [];
  const height = isEmbeddable(page) ? embedHeightFor(page, corpus, embedWidth) : undefined;
  const oEmbed = height === undefined ? undefined : `${address}${oEmbedPath(path)}`;
  if (height !== undefined) {
    const frame = { embed: embedPath(path), width: embedWidth, height };
    const answer = oEmbedOf({ title, site: address, ...frame, image: head.image });
    files.push({ path: oEmbedPath(path), content: JSON.stringify(answer) });
  }
  const { each, ofPage } = citationFilesOf(path, html, source.corpus, edition);
  files.push(...each, ...ofPage, ...stillFilesOf(path, corpus, stills, edition));
  const content = pageMarkup(template, {
    head: { ...head, title, oEmbed },
    html,
    styles: stylesOf(html, true),
    path,
    edition,
    files: assetsOf(path, ask),
    size: corpus.size,
    hasCitations: ofPage.length > 0,
    offlineBytes: html.includes(offlinePath) ? source.offlineBytes : undefined,
  });
  files.push({ path: fileOf(path, inFolders), content, hasEdition: true });
  // Hosts look for a page with pages below it in the folder of those, too.
  if (!inFolders && ask.folders.includes(path))
    files.push({ path: fileOf(path, true), content, hasEdition: true });
  const slice = wireFileOf(edition, JSON.stringify(sliceOf(sliceAskOf(path, html, site))));
  files.push({ path: slicePath(path), content: slice, hasEdition: true });
  if (hasEmbeds && isEmbeddable(page)) {
    const { others, ...embed } = embedFilesOf(page, { ask, source, stills });
    files.push(...others, {
      path: fileOf(embedPath(path), inFolders),
      content: pageMarkup(template, {
        head: { ...head, title: embed.title, isListed: false },
        html: embed.html,
        styles: stylesOf(embed.html + embed.later),
        path: embedPath(path),
        edition,
        files: undefined,
        embedScript: embed.script,
      }),
      hasEdition: true,
    });
  }
  if (hasImages && linkImagePath(path) !== siteImage) files.push(await imageFileOf(path, from));
  return files;
}
