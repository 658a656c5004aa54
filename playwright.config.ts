import { defineConfig, devices } from '@playwright/test';
import { locateTestBrowser } from './scripts/setup/browsers.mjs';

const port = Number(process.env.TEST_PORT ?? 4187);
const isUnattended = Boolean(process.env.CI);
const addressAt = (at: number) => `http://127.0.0.1:${at}/`;
const address = addressAt(port);
/** Where the build for development is served, in which React checks what it does. */
const developmentPort = Number(process.env.TEST_PORT_DEVELOPMENT ?? port + 1);

/** Where the sites of made-up briefings are served. */
const madeUpPorts = {
  // 4190 is a port that browsers refuse.
  three: Number(process.env.TEST_PORT_THREE ?? port + 4),
  ten: Number(process.env.TEST_PORT_TEN ?? port + 5),
};

const serve = (folder: string, at: number) => ({
  command: `node scripts/site/serve.mjs --folder ${folder} --host 127.0.0.1 --port ${at}`,
  port: at,
  reuseExistingServer: !isUnattended,
});

const chromiumFile = locateTestBrowser('chromium');
const firefoxFile = locateTestBrowser('firefox');

const quietFlags = [
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The last flag of this name counts, so Playwright's own list is here too; the end of it is what costs time: every
  // window would open two hidden pages for what is typed into its bar.
  `--disable-features=${[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'DialMediaRouteProvider',
    'GlobalMediaControls',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'BlockOriginHeaderModificationOnRedirect',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'Translate',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    // A process kept ready for a site that never comes.
    'SpareRendererForSitePerProcess',
  ].join()}`,
];
// Chromium refuses to run its sandbox as root.
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig<{
  readonly development: string;
  readonly madeUp: { readonly three: string; readonly ten: string };
}>({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'e2e/__screenshots__/{arg}{ext}',
  fullyParallel: true,
  // One more than the processors of a common machine for builds: a test waits for its browser half of the time.
  workers: 3,
  retries: 0,
  // Tests that share a page are longer, and a busy machine is no fault of the code.
  timeout: 60_000,
  forbidOnly: isUnattended,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
  use: {
    baseURL: address,
    development: addressAt(developmentPort),
    madeUp: { three: addressAt(madeUpPorts.three), ten: addressAt(madeUpPorts.ten) },
    // A window is emptied for the next test, its storage too: to open another takes as long as half of the tests.
    reuseContext: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace of every test costs a third of the time: ask for one with `--trace on`.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          args: [...quietFlags, ...rootFlags],
          ...(chromiumFile ? { executablePath: chromiumFile } : {}),
        },
      },
    },
    {
      name: 'firefox',
      grepInvert: /@once/,
      use: {
        ...devices['Desktop Firefox'],
        // An installed Firefox is driven by WebDriver BiDi; Playwright's own by its own protocol.
        ...(firefoxFile ? { channel: 'moz-firefox' } : {}),
        launchOptions: {
          // Its driver loses a page that the browser kept whole and shows again; the other engine keeps none here.
          firefoxUserPrefs: {
            'browser.sessionhistory.max_total_viewers': 0,
            // Processes kept ready for pages that never come take a tenth of the time.
            'dom.ipc.processPrelaunch.enabled': false,
            // Nor does each site need a process of its own, which takes a second to start.
            'fission.autostart': false,
            // The list of what was saved would open in the window, and take the keys of the next test.
            'browser.download.alwaysOpenPanel': false,
          },
          ...(firefoxFile ? { executablePath: firefoxFile } : {}),
        },
      },
    },
  ],
  webServer: [
    serve('dist', port),
    serve('test-results/development', developmentPort),
    ...Object.entries(madeUpPorts).map(([name, at]) => serve(`test-results/${name}`, at)),
  ],
});
