import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {BrowserName | 'headlessShell'} ProgramName
 * @typedef {{ path: string, isUsable: (file: string) => boolean }} Environment
 */

/** @type {readonly BrowserName[]} */
export const BROWSERS = ['chromium', 'firefox'];

/** @type {Record<ProgramName, { variable: string, commands: string[], places: string[] }>} */
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  // Chromium without windows: the same engine, and twice as fast in tests.
  headlessShell: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium-headless-shell'],
    places: ['/usr/bin/chromium-headless-shell', '/usr/lib/chromium/chromium-headless-shell'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
};

/**
 * The places where a browser may stand, the likeliest first.
 * @param {ProgramName} name
 * @param {string} path the PATH variable
 * @returns {string[]}
 */
function candidates(name, path) {
  const { commands, places } = KNOWN[name];
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
}

/**
 * A browser from a snap cannot be driven: it does not see the profile folder it is given.
 * @param {string} file
 */
function isFromSnap(file) {
  const target = realpathSync(file);
  if (target.startsWith('/snap/') || target.endsWith('/snap')) return true;
  return statSync(target).size < 100_000 && readFileSync(target, 'latin1').includes('/snap/bin/');
}

/** @param {string} file */
function isUsable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !isFromSnap(file);
  } catch {
    return false;
  }
}

/**
 * An installed browser; CHROMIUM_PATH and FIREFOX_PATH come first.
 * @param {ProgramName} name
 * @param {Environment} [environment]
 * @returns {string | undefined}
 */
export function locateBrowser(name, environment = { path: process.env.PATH ?? '', isUsable }) {
  const chosen = process.env[KNOWN[name].variable];
  if (chosen) return chosen;
  return candidates(name, environment.path).find((file) => environment.isUsable(file));
}

/**
 * The installed browser the tests shall use; none means Playwright's own.
 * @param {BrowserName} name
 * @param {Environment} [environment]
 * @returns {string | undefined}
 */
export function locateTestBrowser(name, environment) {
  const shell = name === 'chromium' ? locateBrowser('headlessShell', environment) : undefined;
  return shell ?? locateBrowser(name, environment);
}
