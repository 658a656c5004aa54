/** What the modules of a folder may import beside those of the same folder. */
export type Layer = {
  readonly folders: readonly string[];
  /** Packages by name; `node` stands for what comes with Node. */
  readonly packages: readonly string[];
  /** What its tests may import, too; all of them import the test library and what generates cases. */
  readonly inTests?: readonly string[];
};

/** From the bottom up: each folder knows those below it, and none above. */
export const layers: Readonly<Record<string, Layer>> = {
  'src/domain': { folders: [], packages: [], inTests: ['edtf'] },
  data: { folders: ['src/domain'], packages: [], inTests: ['node'] },
  fixtures: { folders: ['data', 'src/domain', 'scripts'], packages: [] },
  'src/state': { folders: ['data', 'src/domain'], packages: ['react', 'zustand'], inTests: ['node'] },
  'src/ui': {
    folders: ['src/domain'],
    packages: ['react', '@fontsource-variable/source-sans-3', '@fontsource-variable/source-serif-4'],
    inTests: ['react-dom'],
  },
  'src/export': {
    folders: ['src/domain'],
    packages: ['jszip', 'papaparse', 'pptxgenjs'],
    inTests: ['node'],
  },
  'src/charts': {
    folders: ['src/export', 'src/domain'],
    packages: ['react', 'react-dom', 'recharts', '@floating-ui/react-dom'],
    inTests: ['node', 'fixtures', 'src/state'],
  },
  'src/views': {
    folders: ['src/charts', 'src/export', 'src/ui', 'src/state', 'data', 'src/domain'],
    packages: ['react', 'react-dom', 'minisearch', '@tanstack/react-table', '@tanstack/react-virtual'],
  },
  'src/app': {
    folders: ['src/views', 'src/charts', 'src/export', 'src/ui', 'src/state', 'data', 'src/domain'],
    packages: ['react', 'react-dom', 'minisearch'],
    inTests: ['node', 'jszip'],
  },
  // Browser tests hold a public contract: they write addresses and words out.
  e2e: {
    folders: [],
    packages: ['node', '@playwright/test', '@axe-core/playwright', 'axe-core', 'jszip'],
  },
};

/** Beside its `…View`, what the rest of the code may import of a page's folder. */
export const publicModulesOf: Readonly<Record<string, readonly string[]>> = {
  chart: ['CaptionContents', 'ChartSentence', 'ChartTable'],
  findings: ['connectFindings'],
  table: ['cells', 'columnNames', 'filters', 'sorting', 'unknownChoices'],
};
