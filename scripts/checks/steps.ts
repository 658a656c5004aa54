import { countPlaywright, countVitest, type Report } from './counts';

/** A check: an npm script that passes or fails as one, or one that leaves a report with a count of tests. */
export type Step = {
  readonly title: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly tests?: { readonly file: string; readonly count: (text: string) => Report };
  /** Fast steps make up `npm run check`. */
  readonly fast: boolean;
  readonly needsBuild?: true;
};

const UNIT_REPORT = 'test-results/unit.json';
/** As playwright.config.ts names it. */
const BROWSER_REPORT = 'test-results/browser.json';

export const BUILD_STEP: Step = { title: 'build', script: 'build', fast: true };

export const STEPS: readonly Step[] = [
  { title: 'types', script: 'types', fast: true },
  { title: 'lint', script: 'lint', fast: true },
  { title: 'format', script: 'format:check', fast: true },
  { title: 'dead code', script: 'dead-code', fast: true },
  {
    title: 'unit and data tests',
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    tests: { file: UNIT_REPORT, count: countVitest },
    fast: true,
  },
  BUILD_STEP,
  { title: 'size', script: 'size', fast: true, needsBuild: true },
  { title: 'builds for the browser tests', script: 'build:for-tests', fast: false, needsBuild: true },
  {
    title: 'browser tests',
    script: 'test:browser',
    tests: { file: BROWSER_REPORT, count: countPlaywright },
    fast: false,
    needsBuild: true,
  },
];
