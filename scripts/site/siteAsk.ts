import type { Dataset } from '../../src/domain/model';
import type { Manifest } from './buildFiles';

/** What the pages of a site have in common; a thread is told it in one message. */
export type SiteAsk = {
  /** Where the built files are, and the pages go. */
  readonly folder: string;
  readonly dataset: Dataset;
  readonly manifest: Manifest;
  /** The built `index.html`. */
  readonly template: string;
  /** The styles of every page as it is sent. */
  readonly pageStyles: string;
  /** The colours that images are drawn with. */
  readonly imageStyles: string;
  /** The address of the site without a slash at its end, base included. */
  readonly address: string;
  /** The same where readers will know it: it may be written into pictures. */
  readonly published: string | undefined;
  /** Path under which the site is published, without a slash at its end. */
  readonly base: string;
  /** Whether `/charts/x` is written as `charts/x/index.html` in place of `charts/x.html`. */
  readonly inFolders: boolean;
  /** The folders that pages are in: paths of other pages, some of them. */
  readonly folders: readonly string[];
  /** Whether pages are repeated for the sites of others. */
  readonly hasEmbeds: boolean;
  /** The name of this state of the site, which its pages and what they fetch have in common. */
  readonly edition: string;
  /** The scripts of embeds, under the site: of charts and numbers, and of the table. */
  readonly embedScripts: { readonly frame: string; readonly drawing: string; readonly table: string };
  /** Whether pages have images for those who show links. */
  readonly hasImages: boolean;
  /** Brotli's quality; without one nothing is packed. */
  readonly quality: number | undefined;
};

/** What a page is to be made from beside the corpus. */
export type PageJob = {
  readonly path: string;
  /** Size of the dashboard in one file, where the site offers it. */
  readonly offlineBytes: number | undefined;
};
