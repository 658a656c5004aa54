import type { EmbeddablePage } from '../../src/domain/pages';
import type { TableData } from '../../src/domain/table/tableData';
import { wireFileOf } from './edition';
import type { SiteAsk } from './siteAsk';
import type { Stills } from './stillsOfSite';

type EmbedAsk = Pick<SiteAsk, 'corpus' | 'rendering' | 'edition'> & {
  readonly page: EmbeddablePage;
  readonly stills: Stills;
  readonly table: TableData;
  readonly write: (path: string, content: string) => Promise<void>;
};

/**
 * Renders the embed of a page, and writes the drawings that its address can ask for beside the first; `later` is the
 * markup that these bring, for which the embed has the styles.
 */
export async function writeEmbed({ corpus, rendering, page, stills, table, write, edition }: EmbedAsk) {
  let later = '';
  const others = page.kind === 'chart' ? rendering.stillVariantsOf(corpus, page.id) : [];
  if (page.kind === 'chart') {
    for (const other of others) {
      const still = stills.other(page.id, other);
      const drawing = rendering.renderVariant(corpus, page.id, other, still);
      later = drawing.milestones || later;
      // A script of one call: a frame whose origin is closed may run one, but fetch nothing.
      const script = `verbatimDraw(${wireFileOf(edition, JSON.stringify(drawing))})\n`;
      await write(`${rendering.stillFolder(page.id)}${other.name}.js`, script);
    }
  }
  const names = others.map(({ name }) => name);
  return { ...rendering.renderEmbed(page, { corpus, stills: stills.of, table, others: names }), later };
}
