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
  /** Runs at the same time as those next to it that do so too, and shows what it wrote when it is done. */
  readonly isBeside?: true;
};

const UNIT_REPORT = 'test-results/unit.json';
/** As playwright.config.ts names it. */
const BROWSER_REPORT = 'test-results/browser.json';

export const BUILD_STEP: Step = { title: 'build', script: 'build', fast: true };

export const STEPS: readonly Step[] = [
  { title: 'types', script: 'types', fast: true, isBeside: true },
  { title: 'lint', script: 'lint', fast: true, isBeside: true },
  { title: 'format', script: 'format:check', fast: true, isBeside: true },
  { title: 'dead code', script: 'dead-code', fast: true, isBeside: true },
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

/** The steps in their order, those together that run at the same time. */
export function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.isBeside && last?.at(-1)?.isBeside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}
