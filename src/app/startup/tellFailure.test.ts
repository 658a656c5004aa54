// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explainFailuresBy } from '../../domain/fetching/failure';
import { failures } from '../../domain/fetching/failures';
import { failed, openWire } from '../../state/wire';
import { tellFailure } from './tellFailure';

const html =
  '<p id="script-failure">Part of this page did not load. <span>Your connection may be slow.</span> The text and links work. <a href="">Try again</a></p>';

/** An error as a request throws it. */
function answered(edition: string): unknown {
  try {
    return failed(new Error('/page.json'), { edition });
  } catch (error) {
    return error;
  }
}

beforeEach(() => {
  document.body.innerHTML = html;
  vi.stubGlobal('reportError', () => {});
  openWire({ base: '', edition: 'e1' }, () => Promise.reject(new Error('Not asked here')));
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  explainFailuresBy(async () => failures.ours);
});

test('a page that was opened from another edition says so, and is to be loaded anew', async () => {
  await tellFailure(answered('e2'));
  expect(document.body.textContent).toBe(
    'Part of this page did not load. The site has been updated since you opened this page. Reloading keeps your view. The text and links work. Reload',
  );
});

test('a page that our code has failed says so', async () => {
  await tellFailure(new RangeError('This corpus does not hold all findings'));
  expect(document.body.textContent).toBe(
    'Part of this page did not load. This is our error. The text and links work. Try again',
  );
});

test('a page without a place for it is left alone', async () => {
  document.body.innerHTML = '<p>Other</p>';
  await tellFailure(new RangeError('x'));
  expect(document.body.textContent).toBe('Other');
});
