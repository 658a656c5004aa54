// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure } from '../domain/fetching/failure';
import { failures } from '../domain/fetching/failures';
import { LoadFailed } from './LoadFailed';

let root: Root;
let host: HTMLElement;
const retry = vi.fn<() => void>();
const reload = vi.fn<() => void>();

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
  host = document.createElement('div');
  root = createRoot(host);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
  for (const each of [retry, reload]) each.mockReset();
});

/** Draws it for a failure and presses its button. */
async function press(kind: Failure['kind'], again?: () => void) {
  await act(async () =>
    root.render(
      <LoadFailed failure={failures[kind]} retry={again}>
        The search could not be loaded.
      </LoadFailed>,
    ),
  );
  host.querySelector('button')?.click();
  return host.querySelector('[role="alert"]')?.textContent;
}

test('what could be had by trying again is tried again', async () => {
  expect(await press('unreachable', retry)).toBe(
    'The search could not be loaded. Your connection may be down. Try again',
  );
  expect(await press('ours', retry)).toBe('The search could not be loaded. This is our error. Try again');
  expect([retry.mock.calls.length, reload.mock.calls.length]).toEqual([2, 0]);
});

test('a page whose site has been updated is loaded anew, whatever trying again would do', async () => {
  expect(await press('updated', retry)).toBe(
    'The search could not be loaded. The site has been updated since you opened this page. Reloading keeps your view. Reload',
  );
  expect([retry.mock.calls.length, reload.mock.calls.length]).toEqual([0, 1]);
});

test('a page is loaded anew, too, where there is no other way to try again', async () => {
  await press('unreachable');
  expect(reload).toHaveBeenCalledOnce();
});
