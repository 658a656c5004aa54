// Builds what the browser tests need beside the site itself: a build whose React says what it finds, a few pages
// below a path for a host that knows folders alone, and pages of the made-up corpora of three and ten briefings.
import { runNpmBeside } from './setup/run.mjs';

const pages = [
  '/',
  '/table',
  '/method',
  '/charts/internet-users',
  '/charts/internet-coverage',
  '/briefings/*',
  '/figures/internet-*',
  // The numbers beside them, whose citations are fetched before they are asked for.
  '/figures/digital-economy-growth*',
  '/figures/population*',
];

/** Pages whose look depends on how many briefings there are. */
const ofBriefings = [
  '/',
  '/briefings',
  '/briefings/*',
  '/charts/5g-base-stations',
  '/charts/digital-economy',
  '/charts/internet-users',
  '/charts/websites-fined',
  '/compare',
  '/compare/briefings',
  '/findings',
  '/figures/*',
  '/method',
  '/present',
  '/table',
];

/** @type {(name: string) => readonly string[]} */
const madeUp = (name) => [
  '--data',
  `fixtures/${name}`,
  '--preview',
  '--out',
  `test-results/${name}`,
  ...ofBriefings,
];

/** @type {readonly { script: string, args: readonly string[], variables?: Record<string, string> }[]} */
const builds = [
  { script: 'build', args: ['--development', '--out', 'test-results/development'] },
  {
    script: 'build',
    args: ['--preview', '--out', 'test-results/below', ...pages],
    variables: { BASE_PATH: '/verbatim/', PAGE_FILES: 'folders' },
  },
  { script: 'build', args: madeUp('three') },
  { script: 'build', args: madeUp('ten') },
];

/** Builds with what is left of the list, one after the other. */
async function work(/** @type {Iterable<typeof builds[number]>} */ left) {
  for (const { script, args, variables } of left) {
    const { exitCode, output } = await runNpmBeside(['run', '--silent', script, '--', ...args], variables);
    process.stdout.write(output);
    if (exitCode !== 0) process.exitCode = exitCode;
    if (process.exitCode) return;
  }
}

// Much of a build is done by one processor: two at a time take little longer than one.
const left = builds.values();
await Promise.all([work(left), work(left)]);
