import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSERS, locateTestBrowser } from './browsers.mjs';
import { run, runNpm } from './run.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

const DEBIAN_PACKAGES = { chromium: 'chromium-headless-shell', firefox: 'firefox-esr' };

/**
 * Only Debian itself: the packages of these names elsewhere may be stubs that point to a snap.
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebian(osRelease) {
  return /^ID="?debian"?$/m.test(osRelease);
}

/** @returns {Promise<BrowserName[]>} the browsers found neither on this system nor among Playwright's own */
async function missingBrowsers() {
  const playwright = await import('@playwright/test');
  return BROWSERS.filter(
    (name) => !locateTestBrowser(name) && !existsSync(playwright[name].executablePath()),
  );
}

/** @returns {string[] | undefined} what to put before a command that needs root; none where it is refused */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {BrowserName[]} names */
async function installFromDebian(names) {
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const prefix = isDebian(osRelease) ? rootPrefix() : undefined;
  if (!prefix) return;
  const packages = names.map((name) => DEBIAN_PACKAGES[name]);
  console.log(`Installing Debian's ${packages.join(' and ')} for the browser tests.`);
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  // Another installation may hold the lock for a while.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const [command = '', ...rest] = [...aptGet, ...wait, ...args];
    if ((await run(command, rest)) !== 0) return;
  }
}

/** @param {BrowserName[]} names */
async function installFromPlaywright(names) {
  console.log(`Downloading Playwright's own ${names.join(' and ')} for the browser tests.`);
  await runNpm(['exec', '--no', '--', 'playwright', 'install', ...names]);
}

/**
 * Takes installed browsers, else Debian's packages where they may be installed, else Playwright's download.
 * @returns {Promise<boolean>} whether both browsers are there
 */
export async function installBrowsers() {
  for (const install of [installFromDebian, installFromPlaywright]) {
    const missing = await missingBrowsers();
    if (missing.length === 0) return true;
    await install(missing);
  }
  const missing = await missingBrowsers();
  if (missing.length === 0) return true;
  console.error(
    `The browser tests found no ${missing.join(' and no ')}. Install what is missing, or give the path of the program ` +
      `in ${missing.map((name) => `${name.toUpperCase()}_PATH`).join(' and ')}.`,
  );
  return false;
}
