import { readFileSync } from 'node:fs';
import { runNpm } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * The packages of the lock file that stand in node_modules in another version or not at all.
 * Versions are compared, not file times: a copy or a checkout sets every time anew.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile | undefined} installed node_modules/.package-lock.json, which npm writes last
 * @returns {string[]}
 */
export function outdatedPackages(wanted, installed) {
  const present = installed?.packages ?? {};
  return Object.entries(wanted.packages)
    .filter(([path, locked]) => {
      if (path === '') return false;
      const found = present[path];
      // Optional packages of other platforms are left out by npm on purpose.
      if (!found) return !(locked.optional || locked.devOptional);
      return found.version !== locked.version;
    })
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
}

/**
 * @param {string} path
 * @returns {LockFile | undefined}
 */
function readLockFile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Installs with `npm ci` where node_modules does not match the lock file.
 * @returns {Promise<boolean>} whether everything is in place
 */
export async function installDependencies() {
  const wanted = readLockFile('package-lock.json');
  if (!wanted) {
    console.error('package-lock.json is missing or not readable. Restore it: git checkout package-lock.json');
    return false;
  }
  const outdated = outdatedPackages(wanted, readLockFile('node_modules/.package-lock.json'));
  if (outdated.length === 0) return true;

  console.log(`Installing: ${outdated.length} packages are missing or differ from package-lock.json.`);
  // Building and testing needs the development packages, also where NODE_ENV says production.
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('npm ci failed (see above). Check the network and the npm settings, then try again.');
  }
  return code === 0;
}
