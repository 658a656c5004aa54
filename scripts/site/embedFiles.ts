import { renderEmbed } from '../../src/app/embed/renderEmbed';
import { renderVariant } from '../../src/app/embed/renderVariant';
import { stillFolder, stillVariantsOf } from '../../src/app/embed/stillVariants';
import type { PageSource } from '../../src/app/pages/prerender';
import type { EmbeddablePage } from '../../src/domain/pages';
import { wireFileOf } from './edition';
import type { Stills } from './pageStills';
import type { SiteAsk } from './siteAsk';
import type { SiteFile } from './siteWriter';

type EmbedAsk = {
  readonly ask: SiteAsk;
  readonly source: PageSource;
  readonly stills: Stills;
};

/**
 * The embed of a page, with the files of the drawings that its address can ask for beside the first; `later` is the
 * markup that these bring, for which the embed has the styles.
 */
export function embedFilesOf(page: EmbeddablePage, { ask, source, stills }: EmbedAsk) {
  const { corpus } = source;
  const { base, edition, embedScripts } = ask;
  let later = '';
  const others: SiteFile[] = [];
  const variants = page.kind === 'chart' ? stillVariantsOf(corpus, page.id) : [];
  if (page.kind === 'chart') {
    for (const other of variants) {
      const still = stills.other(page.id, other);
      const drawing = renderVariant(corpus, page.id, other, still);
      later = drawing.milestones || later;
      // A script of one call: a frame whose origin is closed may run one, but fetch nothing.
      const content = `verbatimDraw(${wireFileOf(edition, JSON.stringify(drawing))})\n`;
      others.push({ path: `${stillFolder(page.id)}${other.name}.js`, content, hasEdition: true });
    }
  }
  const names = variants.map(({ name }) => name);
  const embed = renderEmbed(page, source, names);
  const asked = `${base}/${embedScripts[page.kind === 'table' ? 'table' : 'drawing']}`;
  const script = { code: embedScripts.frame, asked };
  return { ...embed, later, others, script };
}
