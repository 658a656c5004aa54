import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataset } from '#data';
import { runNpm } from '../scripts/setup/run.mjs';
import { compressFolder } from '../scripts/site/compress';
import { serveSite } from '../scripts/site/serve.mjs';
import { createWhole } from '../src/domain/findings/whole';
import { createCertificate } from './certificate';
import { writeFloor } from './floor/writeFloor';
import { benchmarksFile, type ReportName, withReport } from './markdown';
import { launchBrowser } from './measure/browser';
import { conditionsNamed } from './measure/conditions';
import { measureLoads, measureTouches, type Served } from './measure/rounds';
import { type BenchPage, benchPagesOf } from './pages';
import { type About, reportOf, shortReportOf } from './report';
import type { Results } from './results';
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
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new RangeError(`--runs takes a whole number, not "${options.runs}".`);
const chosen = conditionsNamed(options.conditions.split(','));
const names = options.pages.split(',').filter((name) => name !== '');
const allPages = benchPagesOf(createWhole(dataset));
const pages = names.length === 0 ? allPages : allPages.filter(({ name }) => names.includes(name));
if (pages.length < names.length) {
  throw new RangeError(`--pages takes some of ${allPages.map(({ name }) => name).join(', ')}.`);
}
const tell = (progress: string) => console.error(progress);

/** Builds all ways of building the pages; false where the site could not be built. */
async function prepare(all: readonly BenchPage[], folders: Readonly<Record<Served['way'], string>>) {
  if (!options['no-build'] && (await runNpm(['run', '--silent', 'build'], { BASE_PATH: '/' })) !== 0)
    return false;
  if (!existsSync(join(folders.site, 'index.html'))) return false;
  if (!existsSync(join(folders.site, 'index.html.br'))) await compressFolder(folders.site);
  await writeFloor(folders.floor, all);
  await buildSpa(folders.plain, all);
  return true;
}

async function measureAll(
  folders: Readonly<Record<Served['way'], string>>,
): Promise<readonly [readonly Results[], About]> {
  const { key, cert, fingerprint } = await createCertificate();
  const ways = ['site', 'floor', 'plain'] as const;
  const sites = await Promise.all(
    ways.map(async (way) => {
      const folder = folders[way];
      return { way, folder, ...(await serveSite({ folder, secure: { key, cert } })) };
    }),
  );
  const browser = await launchBrowser(fingerprint);
  const round = { browser, pages, served: sites, runs, tell };
  const all: Results[] = [];
  for (const [index, condition] of chosen.entries()) {
    const loads = await measureLoads(round, condition);
    all.push(index === 0 ? { ...loads, touches: await measureTouches(round, condition) } : loads);
  }
  const name = `Chromium ${browser.version()}`;
  await browser.close();
  await Promise.all(sites.map((site) => site.close()));
  return [all, { browser: name, runs }];
}

const folders = {
  site: 'dist',
  floor: '.cache/bench/floor',
  plain: join(process.cwd(), '.cache/bench/plain'),
};
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
} else if (await prepare(pages, folders)) {
  const [results, about] = await measureAll(folders);
  const report = reportOf(results, about);
  writeFileSync('test-results/bench.json', `${JSON.stringify({ ...about, results }, null, 2)}\n`);
  writeFileSync('test-results/bench.md', `${report}\n`);
  console.log(report);
  if (options.docs) showInDocs('bench', shortReportOf(results, about));
} else {
  console.error('There is no site to measure: the build failed, or nothing was built.');
  process.exitCode = 1;
}
