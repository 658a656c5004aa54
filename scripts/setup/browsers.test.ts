import { delimiter } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { locateBrowser, locateTestBrowser } from './browsers.mjs';
import { isDebian } from './installBrowsers.mjs';

const path = ['/opt/bin', '/usr/bin'].join(delimiter);
const withFiles = (...files: string[]) => ({ path, isUsable: (file: string) => files.includes(file) });

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a browser on the path comes before one in a usual place', () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  const found = locateBrowser('chromium', withFiles('/usr/lib/chromium/chromium', '/opt/bin/chromium'));
  expect(found).toBe('/opt/bin/chromium');
});

test('tests take Chromium without windows where it is installed, else the whole', () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  const shell = '/usr/bin/chromium-headless-shell';
  expect(locateTestBrowser('chromium', withFiles('/opt/bin/chromium', shell))).toBe(shell);
  expect(locateTestBrowser('chromium', withFiles('/opt/bin/chromium'))).toBe('/opt/bin/chromium');
  vi.stubEnv('CHROMIUM_PATH', '/my/chromium');
  expect(locateTestBrowser('chromium', withFiles(shell))).toBe('/my/chromium');
});

test('the long-term release of Firefox comes before another', () => {
  vi.stubEnv('FIREFOX_PATH', '');
  const found = locateBrowser('firefox', withFiles('/opt/bin/firefox', '/usr/bin/firefox-esr'));
  expect(found).toBe('/usr/bin/firefox-esr');
});

test('nothing usable means no installed browser', () => {
  vi.stubEnv('FIREFOX_PATH', '');
  expect(locateBrowser('firefox', withFiles('/usr/bin/chromium'))).toBeUndefined();
});

test('a file named by hand is taken as it is', () => {
  vi.stubEnv('FIREFOX_PATH', '/my/firefox');
  expect(locateBrowser('firefox', withFiles('/usr/bin/firefox'))).toBe('/my/firefox');
});

test('only Debian itself is asked for its packages', () => {
  expect(isDebian('NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
  expect(isDebian('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(false);
  expect(isDebian('')).toBe(false);
});
