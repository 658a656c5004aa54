// `npm start`: from a fresh clone to the running page. Plain JavaScript, for nothing is installed yet.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/nodeVersion.mjs';
import { runNpm } from './setup/run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode();
if (!(await installDependencies())) process.exit(1);
if ((await runNpm(['run', '--silent', 'build'])) !== 0) {
  console.error('The build failed (see above), so there is nothing to show.');
  process.exit(1);
}

const { preview } = await import('vite');
const host = process.env.HOST;
const server = await preview({
  configLoader: 'runner',
  // A busy port is passed over for the next one.
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: false, ...(host ? { host } : {}) },
});
console.log('\nVerbatim is running. Ctrl-C ends it.\n');
server.printUrls();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    console.log('\nEnded.');
    process.exit(0);
  });
}
