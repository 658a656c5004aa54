// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCorpus } from '../../src/domain/corpus';
import { tableFilePath } from '../../src/domain/table/files';
import { readTable } from '../../src/domain/table/tableData';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { receivePlace } from '../../src/state/store';
import { TableView } from '../../src/views/table/TableView';
import { generateDataset } from './corpus';

const files = tableFilesOf(createCorpus(generateDataset(1200)), { each: 300 });
const readFile = (path: string): unknown => JSON.parse(files.get(path) ?? '');

let root: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  receivePlace('/table', '', '');
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  vi.unstubAllGlobals();
  root.remove();
});

/** Takes the prerendered page over, and waits until a text stands in it. */
async function open(fetchJson: (path: string) => Promise<unknown>) {
  const page = createElement(TableView, { data: readTable(readFile(tableFilePath)), fetchJson });
  root.innerHTML = renderToString(page);
  expect(root.querySelectorAll('tr a[data-cite]')).toHaveLength(500);
  expect(root.textContent).toContain('These are the first 500 of 1,200 numbers.');
  const problems: unknown[] = [];
  const mounted = await act(async () =>
    hydrateRoot(root, page, { onRecoverableError: (error) => problems.push(error) }),
  );
  expect(problems).toStrictEqual([]);
  return mounted;
}

const until = (text: string) =>
  vi.waitFor(async () => {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(root.textContent).toContain(text);
  });

it('draws only some of many rows once it is taken over, and loads the others', async () => {
  const mounted = await open(async (path) => readFile(path));
  await until('1,200 of 1,200 numbers');
  await until('Only the rows in view are in the page');
  expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('1201');
  expect(root.querySelectorAll('tr a[data-cite]').length).toBeLessThan(200);
  await act(async () => receivePlace('/table', '?sort=-value', ''));
  expect(root.querySelector('table')?.getAttribute('aria-rowcount')).not.toBe('1201');
  await act(async () => mounted.unmount());
});

it('says when a part cannot be had, and tries again', async () => {
  let isBroken = true;
  const mounted = await open(async (path) => {
    if (isBroken && path.endsWith('rows-2.json')) throw new Error('gone');
    return readFile(path);
  });
  await until('800 of 1,200 numbers are here');
  isBroken = false;
  const retry = [...root.querySelectorAll('button')].find((button) => button.textContent === 'Try again');
  await act(async () => retry?.click());
  await until('1,200 of 1,200 numbers');
  expect(root.textContent).not.toContain('Try again');
  await act(async () => mounted.unmount());
});
