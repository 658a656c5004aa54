// Builds what the browser tests need beside the site itself: a build whose React says what it finds, and a few pages
// below a path for a host that knows folders alone.
import { runNpm } from './setup/run.mjs';

const pages = [
  '/',
  '/table',
  '/method',
  '/charts/internet-users',
  '/charts/internet-coverage',
  '/briefings/cac-2022',
  '/figures/internet-users.2012.cac-2022.a',
  '/figures/internet-users.2021.cac-2022.a',
  '/figures/internet-coverage.2012.cac-2022.a',
];

/** @type {readonly { script: string, args: readonly string[], variables?: Record<string, string> }[]} */
const builds = [
  { script: 'build', args: ['--development', '--out', 'test-results/development'] },
  {
    script: 'build',
    args: ['--no-images', '--out', 'test-results/below', ...pages],
    variables: { BASE_PATH: '/verbatim/', PAGE_FILES: 'folders' },
  },
];

for (const { script, args, variables } of builds) {
  const exitCode = await runNpm(['run', '--silent', script, '--', ...args], variables);
  if (exitCode !== 0) process.exit(exitCode);
}
