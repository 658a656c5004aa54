// Builds the site of a generated corpus in a process of its own, whose memory is then that of the build alone.
import { rmSync } from 'node:fs';
import { buildSite } from '../../scripts/site/buildSite';
import { sha256 } from '../../scripts/sha256';
import { createCorpus } from '../../src/domain/corpus';
import type { Dataset } from '../../src/domain/model';
import { verifyDataset } from '../../src/domain/verify/dataset';
import { generateDataset } from './corpus';
import { isOneOfMany } from './manyPages';

/** What is built. */
export type BuildOnce = {
  readonly observations: number;
  readonly folder: string;
  readonly cache: string;
  /** One chart, figure and briefing in this many is made. */
  readonly sample: number;
  /** Of the pages of which there are many, none but the first is made. */
  readonly isAlone: boolean;
  /** Nothing is left of an earlier build. */
  readonly isCold: boolean;
  /** One number says something else than in the build before. */
  readonly isChanged: boolean;
};

/** What it took: seconds from the start of the process, without what it took to generate the corpus; bytes. */
export type BuiltOnce = {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly memory: number;
  readonly pages: number;
  readonly made: number;
  readonly packedBytes: number;
};

/**
 * The dataset without what this measurement leaves out: the ledgers, which one page lists whole, and indicators of
 * which the last copy has no number left.
 */
function withPagesOnly(dataset: Dataset): Dataset {
  const used = new Set(dataset.observations.map((observation) => observation.indicator));
  return { ...dataset, ledgers: [], indicators: dataset.indicators.filter(({ id }) => used.has(id)) };
}

/** One number in the middle with another value. */
function withChange(dataset: Dataset): Dataset {
  const at = Math.floor(dataset.observations.length / 2);
  const observations = dataset.observations.map((observation, index) => {
    if (index !== at) return observation;
    const { quantity } = observation;
    return {
      ...observation,
      quantity: { ...quantity, value: quantity.value * 2, printed: `${quantity.printed} or so` },
    };
  });
  return { ...dataset, observations };
}

const ask = JSON.parse(process.argv[2] ?? '') as BuildOnce;
const { observations, folder, cache, sample } = ask;
if (ask.isCold) for (const path of [folder, cache]) rmSync(path, { recursive: true, force: true });
const generatedFrom = performance.now();
// Every copy brings its own indicators.
const generated = withPagesOnly(generateDataset(observations, 1, observations));
const corpus = createCorpus(ask.isChanged ? withChange(generated) : generated);
const generating = performance.now() - generatedFrom;
let many = -1;
const counts = await buildSite({
  folder,
  corpus,
  // What is generated breaks rules; looking for what is broken takes its time all the same.
  verify: (dataset) => void verifyDataset(dataset, sha256),
  mode: 'production',
  base: '',
  host: 'http://localhost',
  inFolders: false,
  isAsked: (path) => {
    if (!isOneOfMany(path)) return true;
    many += 1;
    return !ask.isAlone && many % sample === 0;
  },
  hasOneFile: true,
  hasImages: true,
  quality: 9,
  cache,
});
const { user, system } = process.cpuUsage();
const built: BuiltOnce = {
  seconds: (performance.now() - generating) / 1000,
  processorSeconds: (user + system) / 1e6,
  memory: process.resourceUsage().maxRSS * 1024,
  pages: counts.pages + counts.embeds,
  made: counts.made,
  packedBytes: counts.packed.brotliBytes,
};
console.log(JSON.stringify(built));
