// `npm test`: installs what is missing, then runs every check. `--fast` leaves out the browsers.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/nodeVersion.mjs';
import { run } from './setup/run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode();
if (!(await installDependencies())) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
if (!process.argv.includes('--fast')) {
  const { installBrowsers } = await import('./setup/installBrowsers.mjs');
  // Without a browser the other checks still say something; the browser tests then count as failed.
  await installBrowsers();
}
process.exitCode = await run(process.execPath, [
  '--import',
  'tsx',
  'scripts/runChecks.ts',
  ...process.argv.slice(2),
]);
