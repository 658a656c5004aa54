import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy';
import { dataAlias, dataFolder, datasetIn } from './scripts/vite/dataFolder';
import { publishData } from './scripts/vite/publishData';
import { recordsApart } from './scripts/vite/recordsApart';
import { scopedNames } from './scripts/vite/scopedNames';
import { shortPreload } from './scripts/vite/shortPreload';

const everywhere = /^assets\/(?:rolldown-runtime|react|input|index|hydrate|citation)-/;

/** The oldest engines that know `light-dark()`; they have all that the code uses. docs/publishing.md says so. */
const oldestBrowsers = ['chrome123', 'firefox120', 'safari17.5'];

/** Where the site will be read; without an address, where it is served to be looked at. */
const host = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/u, '');

const data = dataFolder();
const dataset = await datasetIn(data);

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  css: { modules: { generateScopedName: scopedNames(import.meta.dirname) } },
  resolve: { alias: [dataAlias(data)] },
  plugins: [react(), shortPreload(), publishData(dataset, host), recordsApart(data), contentSecurityPolicy()],
  build: {
    target: oldestBrowsers,
    cssTarget: oldestBrowsers,
    sourcemap: false,
    // Every page has the rules it needs in its head; the whole sheet comes after it, once.
    cssCodeSplit: false,
    manifest: true,
    // The content security policy allows neither an inline polyfill nor a font in a data: URL.
    modulePreload: {
      polyfill: false,
      // What every page has before its script runs need not be named again for each part that comes later.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !everywhere.test(file)),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // How long a build takes depends on what else the machine does.
      checks: { bundlerTimings: false },
      output: {
        // React changes seldom and is kept by browsers from one deployment to the next.
        // One chunk for what comes together: many small ones pack badly, and each is a request. React changes seldom and
        // is kept by browsers from one deployment to the next.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 4 },
            {
              name: 'input',
              test: /vite\/preload-helper|src\/(?:app\/hydrate\/hydrateOnInput|ui\/(?:editionIn|whenIdle|isPlainClick))\.ts/,
              priority: 3,
            },
            {
              name: 'hydrate',
              test: /src\/(?:app\/hydrate\/hydratePage|ui\/ShareButton|domain\/chartWords)\.tsx?/,
              priority: 2,
            },
            {
              name: 'citation',
              test: /src\/app\/citation\/(?:CitationBody|warmUpCitation)\.tsx/,
              priority: 1,
            },
            // What the chart library and the table both bring.
            { name: 'external', test: /node_modules\/use-sync-external-store\//, priority: 1 },
            // Charts of one indicator and of several, on pages and on slides, share the chart library.
            { name: 'recharts', test: /node_modules\/recharts\// },
            {
              name: 'still',
              test: /src\/(?:charts\/(?:Chart|legend\/ChartLegend|milestones\/MilestoneList|forms\/(?:chartName|measureWords|specs))|ui\/(?:useStill|Choice))\.tsx?/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // Modules here hold no state but the store, which each of its tests sets: sharing them halves the time.
    pool: 'threads',
    isolate: false,
    // A busy machine is no fault of the code: what hangs is stopped, what is slow is not.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'data/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
  },
});
