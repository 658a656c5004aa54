import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus';
import { pageOf } from '../../src/domain/pages';
import { createSliceMaker } from '../../src/domain/slice';
import { slotRules } from '../../src/domain/slotLooks';
import type { Drawers } from './drawers';

/** Px of every image. */
export const linkImageSize = { width: 1200, height: 630 } as const;

const siteImage = '/images/verbatim.png';

/** The image of a page, under the site: its own of a chart and a figure, that of the site of any other. */
export function linkImagePath(path: string): string {
  const { kind } = pageOf(path);
  return kind === 'chart' || kind === 'figure' ? `/images${path}.png` : siteImage;
}

type Ask = {
  readonly folder: string;
  readonly corpus: Corpus;
  readonly drawers: Pick<Drawers, 'draw' | 'count'>;
  /** Paths of the pages that are made. */
  readonly paths: readonly string[];
  /** Address of the site without a slash at its end, if readers will know it. */
  readonly address: string | undefined;
};

/** Writes the images of pages that those who show links show, and gives their count. */
export async function writeLinkImages(ask: Ask): Promise<number> {
  const { folder, corpus, drawers, paths, address } = ask;
  const makeSlice = createSliceMaker(corpus);
  const styles = slotRules(corpus.dataset.briefings) + (await readFile('src/app/styles/tokens.css', 'utf8'));
  const images = new Map(paths.map((path) => [linkImagePath(path), path]));
  const recordsOf = (image: string, path: string) => {
    if (image === siteImage) return { dataset: corpus.dataset };
    const page = pageOf(path);
    if (page.kind === 'chart') return makeSlice({ citations: [], charts: [page.id] });
    return makeSlice({ citations: page.kind === 'figure' ? [page.id] : [] });
  };
  const left = images.entries();
  const work = async () => {
    // All take from one list, so that none waits for another.
    for (const [image, path] of left) {
      const own = address === undefined || image === siteImage ? address : `${address}${path}`;
      const task = {
        kind: 'link image',
        records: recordsOf(image, path),
        path,
        styles,
        address: own,
      } as const;
      const drawn = await drawers.draw(task);
      const file = join(folder, image);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, drawn);
    }
  };
  await Promise.all(Array.from({ length: 2 * drawers.count }, work));
  return images.size;
}
