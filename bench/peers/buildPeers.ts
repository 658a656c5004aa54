import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { runNpm } from '../../scripts/setup/run.mjs';
import { compressFolder } from '../../scripts/site/compress';
import type { Corpus } from '../../src/domain/corpus';
import type { PeerWay } from '../ways';
import { peerContentOf } from './content';

const sources = fileURLToPath(new URL('tools', import.meta.url));
/** Where the tools are installed and run: beside the caches, for nothing of them belongs to this package. */
const workshop = resolve('.cache/bench/tools');
const framework = join(workshop, 'node_modules/@observablehq/framework/dist');

/** A step of building a page with another tool that did not succeed. */
export class PeerError extends Error {
  constructor(what: string, help: string) {
    super(`The pages of other tools cannot be measured: ${what}. ${help}`);
    this.name = 'PeerError';
  }
}

/** Installs the other tools as their lock file says, where that is not done yet. */
async function install(): Promise<void> {
  const lock = await readFile(join(sources, 'package-lock.json'), 'utf8');
  const mark = join(workshop, 'installed.json');
  const isInstalled = existsSync(mark) && (await readFile(mark, 'utf8')) === lock;
  await cp(sources, workshop, { recursive: true });
  if (isInstalled) return;
  if ((await runNpm(['ci', '--ignore-scripts', '--prefix', workshop])) !== 0)
    throw new PeerError(
      'the packages named in bench/peers/tools could not be installed',
      'That needs the npm registry; leave out --peers without one.',
    );
  await writeFile(mark, lock);
}

async function buildEcharts(content: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(workshop, 'echarts'),
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { './content.json': content } },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
}

/**
 * Framework's own script names libraries that this page does not use, and Framework would ask the network which version
 * of each is the newest. A folder in its cache is all it needs to know; nothing of it is built into the page.
 */
async function nameVersions(cache: string): Promise<void> {
  const client = join(framework, 'client');
  const files = (await readdir(client, { recursive: true })).filter((file) => file.endsWith('.js'));
  for (const file of files) {
    const text = await readFile(join(client, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/"npm:((?:@[a-z0-9-]+\/)?[a-z0-9.-]+)/gu))
      await mkdir(join(cache, `${name}@1.0.0`), { recursive: true });
  }
}

async function buildFramework(content: string, folder: string): Promise<void> {
  const project = join(workshop, 'framework');
  await cp(content, join(project, 'src/content.json'));
  // What Framework adds where a page takes the library from the network.
  await cp(join(framework, 'client/stdlib/inputs.css'), join(project, 'src/inputs.css'));
  await nameVersions(join(project, 'src/.observablehq/cache/_npm'));
  const cli = join(framework, 'bin/observable.js');
  const { status } = spawnSync(process.execPath, [cli, 'build'], { cwd: project, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new PeerError('Observable Framework’s build failed', 'Its messages stand above.');
  await rm(folder, { recursive: true, force: true });
  await cp(join(project, 'dist'), folder, { recursive: true });
}

/** Builds the same charts and table as other tools do, and gives the folders to serve. */
export async function buildPeers(corpus: Corpus): Promise<Readonly<Record<PeerWay, string>>> {
  await install();
  const at = resolve('.cache/bench/peers');
  await mkdir(at, { recursive: true });
  const content = join(at, 'content.json');
  await writeFile(content, JSON.stringify(peerContentOf(corpus)));
  const folders = { echarts: join(at, 'echarts'), framework: join(at, 'framework') };
  await buildEcharts(content, folders.echarts);
  await buildFramework(content, folders.framework);
  for (const folder of Object.values(folders)) await compressFolder(folder);
  return folders;
}
