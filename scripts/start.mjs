// `npm start`: from a fresh clone to the running page. Plain JavaScript, for nothing is installed yet.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/nodeVersion.mjs';
import { previewKey } from './setup/previewKey.mjs';
import { runNpm } from './setup/run.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode();
if (!(await installDependencies())) process.exit(1);

/** Not `dist`, which is for publishing, and has what only a published site needs. */
const folder = '.cache/preview';
/** Says what the folder was built from; absent while it is being built. */
const made = `${folder}.key`;

const key = previewKey();
if (existsSync(folder) && existsSync(made) && readFileSync(made, 'utf8') === key)
  console.log('Nothing has changed since the last build.');
else {
  rmSync(made, { force: true });
  if ((await runNpm(['run', '--silent', 'build', '--', '--preview', '--out', folder])) !== 0) {
    console.error('The build failed (see above), so there is nothing to show.');
    process.exit(1);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(made, key);
}

const { serveSite } = await import('./site/serve.mjs');
const host = process.env.HOST || 'localhost';

/**
 * A busy port is passed over for the next one.
 * @param {number} port
 * @returns {Promise<import('./site/serve.mjs').Site>}
 */
async function serveFrom(port) {
  try {
    return await serveSite({ folder, port, host, base: process.env.BASE_PATH || '/' });
  } catch (error) {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (isBusy && port > 0 && port < 65_535) return serveFrom(port + 1);
    throw error;
  }
}

/**
 * @param {string} url
 * @returns {string[]} the addresses to open: a server on every interface is reached by the names of each
 */
function addressesOf(url) {
  if (host !== '0.0.0.0' && host !== '::') return [url];
  const outer = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal),
  );
  return ['localhost', ...outer.map(({ address }) => address)].map((name) => {
    const address = new URL(url);
    address.hostname = name;
    return address.href;
  });
}

const { url } = await serveFrom(Number(process.env.PORT || 4173)).catch((/** @type {unknown} */ error) => {
  console.error(`The site cannot be served: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
console.log(`\nVerbatim is running at\n\n  ${addressesOf(url).join('\n  ')}\n\nPress Ctrl-C to stop it.`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    console.log('\nEnded.');
    process.exit(0);
  });
}
