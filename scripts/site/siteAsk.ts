import type { Corpus } from '../../src/domain/corpus';
import type { Manifest } from './buildFiles';
import type { Drawers } from './drawers';
import type * as Rendering from './rendering';

/** What a site is written from. */
export type SiteAsk = {
  /** Where the built files are, and the pages go. */
  readonly folder: string;
  readonly corpus: Corpus;
  readonly rendering: typeof Rendering;
  readonly drawers: Drawers;
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
  /** Whether pages are repeated for the sites of others. */
  readonly hasEmbeds: boolean;
  /** The name of this state of the site, which its pages and what they fetch have in common. */
  readonly edition: string;
  /** Size of the dashboard in one file, where the site offers it. */
  readonly offlineBytes: number | undefined;
  /** The scripts of embeds, under the site: of charts and numbers, and of the table. */
  readonly embedScripts: { readonly drawing: string; readonly table: string };
  /** Whether pages name their images. */
  readonly hasImages: boolean;
};
