// Builds what the browser tests need beside the site itself: a build whose React says what it finds, a few pages
// below a path for a host that knows folders alone, and pages of the made-up corpora of three and ten briefings.
import { runNpm } from './setup/run.mjs';

const pages = [
  '/',
  '/table',
  '/method',
  '/charts/internet-users',
  '/charts/internet-coverage',
  '/briefings/*',
  '/figures/internet-*',
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

for (const { script, args, variables } of builds) {
  const exitCode = await runNpm(['run', '--silent', script, '--', ...args], variables);
  if (exitCode !== 0) process.exit(exitCode);
}
