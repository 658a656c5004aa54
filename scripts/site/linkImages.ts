import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../src/domain/corpus';
import { pageOf } from '../../src/domain/pages';
import { readFaces } from '../images/fontFiles';
import { slotRules } from '../../src/domain/slotLooks';
import { lightColoursOf } from '../images/lightColours';
import { createMeasure } from '../images/measure';
import { rasterise, readEngine } from '../images/rasterise';
import type * as Rendering from './rendering';

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
  readonly rendering: Pick<typeof Rendering, 'linkPictureOf'>;
  /** Paths of the pages that are made. */
  readonly paths: readonly string[];
  /** Address of the site without a slash at its end, if readers will know it. */
  readonly address: string | undefined;
  /** Where images are kept from one build to the next. */
  readonly cache?: string;
  /** A hash of the program that draws the pictures. */
  readonly madeWith: string;
};

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
};

/** The contents of a folder's files as a hash. */
export async function hashOfFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return hashOf(...(await Promise.all(files.toSorted().map((file) => readFile(file)))));
}

/** What an image is made with besides what is drawn, as a hash. */
const engineOf = async (): Promise<string> =>
  hashOf(await readEngine(), await hashOfFolder('scripts/images'), ...readFaces().values());

/** Writes a file whole or not at all: a build may be ended while it writes. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/** The names under which the images of paths are kept, drawing those that are not. */
async function keepImages(ask: Ask, cache: string): Promise<Readonly<Record<string, string>>> {
  const { corpus, rendering, paths, address } = ask;
  const faces = readFaces();
  const [fonts, measure] = [[...faces.values()], createMeasure(faces)];
  const tokens = await readFile('src/app/styles/tokens.css', 'utf8');
  const { colours, resolve } = lightColoursOf(slotRules(corpus.dataset.briefings) + tokens);
  const known = new Set(await readdir(cache));
  const names: Record<string, string> = {};
  const byImage = new Map(paths.map((path) => [linkImagePath(path), path]));
  for (const [image, path] of byImage) {
    const own = address === undefined || image === siteImage ? address : `${address}${path}`;
    const svg = resolve(await rendering.linkPictureOf({ corpus, path, colours, measure, address: own }));
    const name = `${hashOf(svg)}.png`;
    names[image] = name;
    if (!known.has(name)) await keep(join(cache, name), await rasterise(svg, fonts));
    known.add(name);
  }
  return names;
}

/** The images of before, if everything they are made from is as it was and all are still there. */
async function keptImages(
  folder: string,
  list: string,
): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const names = JSON.parse(await readFile(join(folder, list), 'utf8')) as Readonly<Record<string, string>>;
    const there = new Set(await readdir(folder));
    return Object.values(names).every((name) => there.has(name)) ? names : undefined;
  } catch {
    return undefined;
  }
}

/** Drops what no build makes any more: images of another engine, and images that only an older build listed. */
async function dropOld(cache: string, engine: string, list: string, names: Iterable<string>): Promise<void> {
  const wanted = new Set([...names, list]);
  const kept = join(cache, engine);
  const others = (await readdir(cache)).filter((name) => name !== engine).map((name) => join(cache, name));
  const old = (await readdir(kept)).filter((name) => !wanted.has(name)).map((name) => join(kept, name));
  await Promise.all([...others, ...old].map((path) => rm(path, { recursive: true, force: true })));
}

/** Writes the images of pages that those who show links show, and gives their count; what was drawn before is taken from there. */
export async function writeLinkImages(ask: Ask): Promise<number> {
  const { folder, corpus, paths, address, madeWith, cache = '.cache/images' } = ask;
  const engine = await engineOf();
  const kept = join(cache, engine);
  const what = hashOf(madeWith, JSON.stringify(corpus.dataset), paths.join('\n'), address ?? '');
  const list = `${what}.json`;
  await mkdir(kept, { recursive: true });
  let names = await keptImages(kept, list);
  if (!names) {
    names = await keepImages(ask, kept);
    await writeFile(join(kept, list), JSON.stringify(names));
    await dropOld(cache, engine, list, Object.values(names));
  }
  for (const [image, name] of Object.entries(names)) {
    const file = join(folder, image);
    await mkdir(dirname(file), { recursive: true });
    await copyFile(join(kept, name), file);
  }
  return Object.keys(names).length;
}
