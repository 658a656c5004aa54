// @vitest-environment happy-dom
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCorpus } from '../../src/domain/corpus';
import { tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { receivePlace } from '../../src/state/store';
import { restOf, TableView } from '../../src/views/table/TableView';
import { generateDataset } from './corpus';

const files = tableFilesOf(createCorpus(generateDataset(1200)), { each: 300 });
const readFile = (path: string): unknown => JSON.parse(files.get(path) ?? '');

let root: HTMLElement;
// Drawing hundreds of rows in an emulated page takes seconds on a busy computer.
const patience = 30_000;

beforeEach(() => {
  receivePlace('/table', '', '');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  root.remove();
});

const until = (text: string) =>
  vi.waitFor(() => expect(root.textContent).toContain(text), { timeout: 10_000 });

/** Takes the prerendered page over, and waits until it draws the rows in view alone. */
async function open(fetchJson: (path: string) => Promise<unknown>) {
  const data = readTable(readFile(tableFilePath));
  const page = createElement(TableView, { data, whole: restOf(data, fetchJson) });
  root.innerHTML = renderToString(page);
  expect(root.querySelectorAll('tr a[data-cite]')).toHaveLength(500);
  expect(root.textContent).toContain('Showing the first 500 of 1,200 numbers.');
  const problems: unknown[] = [];
  const mounted = hydrateRoot(root, page, { onRecoverableError: (error) => problems.push(error) });
  await until('Only the rows in view are in the page');
  expect(problems).toStrictEqual([]);
  return mounted;
}

it(
  'draws only some of many rows once it is taken over, and loads the others',
  async () => {
    const mounted = await open(async (path) => readFile(path));
    await until('1,200 of 1,200 numbers');
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1201');
    expect(root.querySelectorAll('tr a[data-cite]').length).toBeLessThan(200);
    receivePlace('/table', '?sort=-value', '');
    await until('grouped by unit');
    const heads = root.querySelector('table')?.getAttribute('aria-rowcount');
    expect(Number(heads)).toBeGreaterThan(1201);
    mounted.unmount();
  },
  patience,
);

it(
  'says when a part cannot be had, and tries again',
  async () => {
    let isBroken = true;
    const mounted = await open(async (path) => {
      if (isBroken && path.includes('rows-2.')) throw new Error('gone');
      return readFile(path);
    });
    await until('800 of 1,200 numbers are here');
    isBroken = false;
    const retry = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Try again');
    retry?.click();
    await until('1,200 of 1,200 numbers');
    expect(root.textContent).not.toContain('Try again');
    mounted.unmount();
  },
  patience,
);
