import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataset } from '#data';
import { runNpm } from '../scripts/setup/run.mjs';
import { compressFolder } from '../scripts/site/compress';
import { serveSite } from '../scripts/site/serve.mjs';
import { createWhole } from '../src/domain/findings/whole';
import { createCertificate } from './certificate';
import { compareContents } from './floor/compareContents';
import { UnfairFloorError } from './floor/fairness';
import { sentenceAt } from './floor/sentences';
import { writeFloors } from './floor/writeFloors';
import { benchmarksFile, type ReportName, withReport } from './markdown';
import { launchBrowser } from './measure/browser';
import { conditionsNamed } from './measure/conditions';
import { measureLoads } from './measure/rounds';
import { measureTouches } from './measure/touches';
import { buildPeers, PeerError } from './peers/buildPeers';
import { type BenchPage, benchPages } from './pages';
import { type About, reportOf, shortReportOf } from './report';
import type { Results } from './results';
import type { PeerWay, Way } from './ways';
import { scaleReport } from './scaleReport';
import { buildSpa } from './spa/buildSpa';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    conditions: { type: 'string', default: 'slow,fast' },
    pages: { type: 'string', default: '' },
    'no-build': { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new RangeError(`--runs takes a whole number, not "${options.runs}".`);
const chosen = conditionsNamed(options.conditions.split(','));
const names = options.pages.split(',').filter((name) => name !== '');
const pages = names.length === 0 ? benchPages : benchPages.filter(({ name }) => names.includes(name));
if (pages.length < names.length) {
  throw new RangeError(`--pages takes some of ${benchPages.map(({ name }) => name).join(', ')}.`);
}
const tell = (progress: string) => console.error(progress);

const corpus = createWhole(dataset);
const plainFolder = join(process.cwd(), '.cache/bench/plain');

/** Builds the site and the plain build; false where the site could not be built. */
async function prepare(all: readonly BenchPage[]) {
  if (!options['no-build'] && (await runNpm(['run', '--silent', 'build'], { BASE_PATH: '/' })) !== 0)
    return false;
  if (!existsSync(join('dist', 'index.html'))) return false;
  if (!existsSync(join('dist', 'index.html.br'))) await compressFolder('dist');
  await buildSpa(plainFolder, all);
  return true;
}

async function measureAll(): Promise<readonly [readonly Results[], About]> {
  const { key, cert, fingerprint } = await createCertificate();
  const serve = async (way: Way, folder: string) => ({
    way,
    folder,
    ...(await serveSite({ folder, secure: { key, cert } })),
  });
  const browser = await launchBrowser(fingerprint);
  const peerFolders = options.peers ? Object.entries(await buildPeers(corpus)) : [];
  const [site, plain, ...peers] = await Promise.all([
    serve('site', 'dist'),
    serve('plain', plainFolder),
    ...peerFolders.map(([way, folder]) => serve(way as PeerWay, folder)),
  ]);
  const all: Results[] = [];
  for (const [index, condition] of chosen.entries()) {
    const { viewport } = condition;
    const folders = {
      floor: `.cache/bench/floor-${viewport.width}`,
      scripted: `.cache/bench/scripted-${viewport.width}`,
    };
    tell(`floors, ${viewport.width} px wide`);
    const charts = await writeFloors({ browser, siteUrl: site.url, viewport, corpus, folders }, pages);
    const floors = await Promise.all([serve('floor', folders.floor), serve('scripted', folders.scripted)]);
    const served = [site, ...floors, plain, ...peers];
    const sentence = (address: string) => sentenceAt(corpus, address);
    const round = { browser, pages, charts, served, runs, sentenceAt: sentence, tell };
    await compareContents({ browser, site, floor: floors[0], viewport }, pages);
    const loads = await measureLoads(round, condition);
    all.push(index === 0 ? { ...loads, touches: await measureTouches(round, condition) } : loads);
    await Promise.all(floors.map((floor) => floor.close()));
  }
  const name = `Chromium ${browser.version()}`;
  await browser.close();
  await Promise.all([site, plain, ...peers].map((each) => each.close()));
  return [all, { browser: name, runs }];
}

/** Writes a report where the documents show it. */
function showInDocs(name: ReportName, report: string): void {
  writeFileSync(benchmarksFile, withReport(readFileSync(benchmarksFile, 'utf8'), name, report));
}

mkdirSync('test-results', { recursive: true });
if (options.scale) {
  const report = await scaleReport(runs, tell);
  writeFileSync('test-results/scale.md', `${report}\n`);
  console.log(report);
  if (options.docs) showInDocs('scale', report);
} else if (await prepare(pages)) {
  const [results, about] = await measureAll().catch((error: unknown) => {
    const isTold = error instanceof UnfairFloorError || error instanceof PeerError;
    console.error(isTold ? error.message : error);
    return exit(1);
  });
  const report = reportOf(results, about);
  writeFileSync('test-results/bench.json', `${JSON.stringify({ ...about, results }, null, 2)}\n`);
  writeFileSync('test-results/bench.md', `${report}\n`);
  console.log(report);
  if (options.docs) showInDocs('bench', shortReportOf(results, about));
} else {
  console.error('There is no site to measure: the build failed, or nothing was built.');
  process.exitCode = 1;
}
