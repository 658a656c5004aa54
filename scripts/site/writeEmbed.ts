import type { EmbeddablePage } from '../../src/domain/pages';
import type { SiteAsk } from './prerenderSite';
import type { Stills } from './stillsOfSite';

type EmbedAsk = Pick<SiteAsk, 'corpus' | 'rendering'> & {
  readonly page: EmbeddablePage;
  readonly stills: Stills;
  readonly write: (path: string, content: string) => Promise<void>;
};

/** Renders the embed of a page, and writes the drawings that its address can ask for beside the first. */
export async function writeEmbed({ corpus, rendering, page, stills, write }: EmbedAsk) {
  const others = page.kind === 'chart' ? rendering.otherStillsOf(corpus, page.id) : [];
  if (page.kind === 'chart') {
    for (const other of others) {
      const still = await stills.drawOther(page.id, other);
      const script = rendering.renderOther(corpus, page.id, other, still);
      await write(`${rendering.stillFolder(page.id)}${other.name}.js`, script);
    }
  }
  return rendering.renderEmbed(page, { corpus, stills: stills.of, others: others.map(({ name }) => name) });
}
