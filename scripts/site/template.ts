import { withContentSecurityPolicy } from '../vite/contentSecurityPolicy';
import { escapeXml } from '../../src/domain/escapeXml';
import { headMarkup, type PageHead } from './pageHead';

/** The files of a build that a page asks for, as addresses. */
type PageFiles = {
  readonly script: string;
  /** What the script imports, so that all of it is on its way at once. */
  readonly imports: readonly string[];
  /** Modules in which React takes the page over, asked for when it is to. */
  readonly modules: readonly string[];
  /** The whole style sheet, in force on paper alone until the script switches it on. */
  readonly styleSheet: string;
  /** The data of the page, to whose address its script adds the edition. */
  readonly part: string;
};

type PageContent = {
  readonly head: PageHead;
  /** What stands in the root element. */
  readonly html: string;
  /** The rules that the markup needs. */
  readonly styles: string;
  /** The path the page is made for. */
  readonly path: string;
  /** The state of the site that it belongs to. */
  readonly edition: string;
  /** Size of the dashboard in one file, on a page that offers it. */
  readonly offlineBytes?: number | undefined;
  /** Numbers in the whole corpus, on pages that fetch more of it. */
  readonly size?: number;
  /** The citations of the numbers that the page links are in one file. */
  readonly hasCitations?: boolean;
  /** Absent on pages that need no script. */
  readonly files: PageFiles | undefined;
  /**
   * The script of an embed, which has none of those files: written into it, with the address of the one that is fetched
   * for what the address asks for. No modules, which a frame with a closed origin may not load.
   */
  readonly embedScript?: { readonly code: string; readonly asked: string };
};

/** Places in `index.html` that a page fills. */
const HEAD_PLACE = /<!-- page:head -->[\s\S]*?<!-- \/page:head -->/;
const ROOT_PLACE = /<div id="root"><\/div>/;
/** For pages whose script answers to numbers. */
const EARLY_SCRIPT = /\s*<script data-early>[\s\S]*?<\/script>/g;
const END_PLACE = /\s*<\/body>\s*<\/html>\s*$/;
const SCRIPT = /\s*<script type="module"[^>]*><\/script>/g;
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g;

function fill(page: string, place: RegExp, content: string): string {
  if (!place.test(page)) throw new Error(`index.html has no place for ${place.source}`);
  return page.replace(place, () => content);
}

const preload = (module: string) => `<link rel="modulepreload" href="${module}">`;

/**
 * What comes after everything that is read: nothing here may delay it. What stands in the template is fetched when
 * React is to take the page over.
 */
function filesMarkup({ script, imports, modules, styleSheet, part }: PageFiles): string {
  return [
    `<link rel="stylesheet" href="${styleSheet}" media="print" data-whole>`,
    `<noscript><link rel="stylesheet" href="${styleSheet}"></noscript>`,
    '<template id="needed">',
    ...modules.map(preload),
    `<link rel="preload" as="fetch" crossorigin href="${escapeXml(part)}">`,
    '</template>',
    ...imports.map(preload),
    `<script type="module" src="${script}"></script>`,
  ].join('\n    ');
}

/** Else a slow computer can paint half of a bar or table, which then moves. */
const paintAfter = (id: string) => `<link rel="expect" href="#${id}" blocking="render">`;

/** The last of a page: where nothing comes after it, another edition is written in its place without reading the page. */
const editionMarkup = (edition: string) =>
  `<template id="edition" data-edition="${edition}"></template>\n</body>\n</html>\n`;

/** A whole page from the built `index.html`, with its content security policy. */
export function pageMarkup(
  template: string,
  { head, html, styles, path, edition, files, embedScript, offlineBytes, size, hasCitations }: PageContent,
): string {
  const answering = files ? template : template.replaceAll(EARLY_SCRIPT, '');
  const plain = answering.replaceAll(SCRIPT, '').replaceAll(STYLE_SHEET, '').replaceAll(PRELOAD, '');
  const ofTable = html.includes(' id="cards"') ? paintAfter('cards') : '';
  const rest = files ? paintAfter('main') : ofTable;
  const withHead = fill(plain, HEAD_PLACE, `${headMarkup(head)}\n    <style>${styles}</style>${rest}`);
  const offers = offlineBytes === undefined ? '' : ` data-offline="${offlineBytes}"`;
  const numbers = size === undefined ? '' : ` data-size="${size}"`;
  const citations = hasCitations ? ' data-citations' : '';
  const root = `<div id="root" data-page="${escapeXml(path)}"${numbers}${citations}${offers}>${html}</div>`;
  const ofEmbed = embedScript
    ? `\n    <script data-asked="${embedScript.asked}">${embedScript.code}</script>`
    : '';
  const whole = fill(withHead, ROOT_PLACE, `${root}${files ? `\n    ${filesMarkup(files)}` : ofEmbed}`);
  return withContentSecurityPolicy(fill(whole, END_PLACE, `\n${editionMarkup(edition)}`));
}
