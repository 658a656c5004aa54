import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { locateBrowser } from '../../scripts/setup/browsers.mjs';
import { inTurn } from './inTurn';
import { buildSite, serveSite } from './site';
import { interact, memory, scroll } from './watch';

/** What was measured of a table, in words, with its unit. */
const measures = {
  firstRows: 'first rows (ms)',
  allRows: 'all rows loaded (ms)',
  sort: 'sort by indicator → paint (ms)',
  sortByValue: 'sort by value in groups → paint (ms)',
  filter: 'choice of a filter → paint (ms)',
  typing: 'slowest key of a search → paint (ms)',
  typingRows: 'slowest key of a search → its rows (ms)',
  frames: 'slowest of these → second frame (ms)',
  late: 'frames later than 50 ms in scrolling',
  longest: 'longest frame in scrolling (ms)',
  heap: 'heap (MB)',
  buffers: 'buffers beside the heap (MB)',
} as const;
type Measure = keyof typeof measures;

/** The runs of one measure. */
type Spread = { readonly median: number; readonly low: number; readonly high: number };
export type Row = { readonly rows: number } & Readonly<Record<Measure, Spread>>;

const typed = ['e', 'c', 'o', 'n', 'o', 'm', 'y', 'Space', '1', '2'];

async function runOnce(browser: Browser, address: string, rows: number): Promise<Record<Measure, number>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${address}?rows=${rows}`);
  const total = rows.toLocaleString('en-GB');
  await page.waitForFunction(
    (all) =>
      document.body.textContent.includes(`${all} of ${all} numbers`) &&
      !/ loaded\)/u.test(document.body.textContent),
    total,
    { timeout: 120_000 },
  );
  const allRows = await page.evaluate(() => performance.now());
  await page.waitForTimeout(500);
  const header = (name: string) => page.getByRole('columnheader', { name }).getByRole('button');
  const sort = await interact(page, () => header('Indicator').click());
  const sortByValue = await interact(page, () => header('As printed').click());
  await page.getByRole('button', { name: 'Topic', exact: true }).click();
  const filter = await interact(page, () => page.getByRole('checkbox', { name: /^Internet users/u }).click());
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await header('As printed').click();
  const search = page.getByRole('searchbox', { name: 'Search words and numbers' });
  await search.focus();
  const keys = await inTurn(typed, (key) => interact(page, () => page.keyboard.press(key)));
  await search.fill('');
  await page.waitForTimeout(300);
  const { late, longest } = await scroll(page);
  const { heap, buffers } = await memory(page);
  const { firstRows } = await page.evaluate(() => window.watch);
  await context.close();
  const all = [sort, sortByValue, filter, ...keys];
  return {
    firstRows,
    allRows,
    sort: sort.paint,
    sortByValue: sortByValue.paint,
    filter: filter.paint,
    typing: Math.max(...keys.map(({ paint }) => paint)),
    typingRows: Math.max(...keys.map(({ changed }) => changed)),
    frames: Math.max(...all.map(({ frames }) => frames)),
    late,
    longest,
    heap,
    buffers,
  };
}

function spreadOf(values: readonly number[]): Spread {
  const inOrder = values.toSorted((a, b) => a - b);
  const at = (share: number) => inOrder[Math.round((inOrder.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), low: at(0), high: at(1) };
}

/**
 * Measures the table in Chromium, without throttling, from a production build: generated tables of these numbers of
 * rows, each so many times in fresh profiles.
 */
export async function measureTable(
  sizes: readonly number[],
  { runs }: { readonly runs: number },
): Promise<Row[]> {
  await buildSite(sizes);
  const site = await serveSite();
  const executablePath = locateBrowser('chromium');
  const browser = await chromium.launch({
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const rounds = await inTurn(Array.from({ length: runs }), () =>
      inTurn(sizes, (rows) => runOnce(browser, site.address, rows)),
    );
    return sizes.map((rows, index) => {
      const spreads = Object.keys(measures).map((measure) => [
        measure,
        spreadOf(rounds.map((round) => round[index]?.[measure as Measure] ?? Number.NaN)),
      ]);
      return { rows, ...(Object.fromEntries(spreads) as Record<Measure, Spread>) };
    });
  } finally {
    await browser.close();
    site.close();
  }
}

const round = (value: number) =>
  (value < 10 ? value.toFixed(1) : String(Math.round(value))).replace(/\.0$/u, '');
const cellOf = ({ median, low, high }: Spread) => `${round(median)} (${round(low)}–${round(high)})`;

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The measures as a table in Markdown: a line for each, a column for each number of rows. */
export function formatRows(rows: readonly Row[]): string {
  const head = ['', ...rows.map(({ rows: count }) => `${count.toLocaleString('en-GB')} rows`)];
  const body = Object.entries(measures).map(([measure, words]) => [
    words,
    ...rows.map((row) => cellOf(row[measure as Measure])),
  ]);
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...body.map(line)].join(
    '\n',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(
    formatRows(await measureTable([1000, 10_000, 100_000], { runs: Number(process.argv[2] ?? 3) })),
  );
}
