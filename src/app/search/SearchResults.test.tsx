// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawingForTests } from '../../charts/testing/drawing';
import { explainFailuresBy } from '../../domain/fetching/failure';
import { failures } from '../../domain/fetching/failures';
import { resources } from '../../domain/fetching/resource';
import type { Found } from '../../domain/search/findInParts';
import { SearchResults } from './SearchResults';

const { host, draw } = drawingForTests();
const entryOf = (title: string) => ({ id: title, kind: 'indicator', title, detail: '' }) as const;

/** Searches under way, each to be answered by its text. */
let underWay: Map<string, (found: Found) => void>;
let isOffline = false;
beforeEach(async () => {
  underWay = new Map();
  isOffline = false;
  explainFailuresBy(async () => failures.unreachable);
  const search = resources((text) =>
    isOffline
      ? Promise.reject(new TypeError('offline'))
      : new Promise<Found>((resolve) => underWay.set(text, resolve)),
  );
  await draw(<SearchResults search={search} />);
});

const text = () => host().textContent;
const field = () => host().querySelector('input') as HTMLInputElement;

async function type(value: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), value);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const answer = (asked: string, found: Found) => act(async () => underWay.get(asked)?.(found));

test('what was found stays until more has come, and all is counted', async () => {
  await type('a');
  expect(text()).not.toContain('found');
  await answer('a', { count: 4000, entries: Array.from({ length: 12 }, (_, at) => entryOf(`A${at}`)) });
  expect(text()).toContain('4,000 found; first 12 shown');
  await type('ab');
  expect(text()).toContain('A11');
  await answer('ab', { count: 1, entries: [entryOf('AB')] });
  expect(text()).toContain('1 found');
  expect(text()).not.toContain('A11');
});

test('the Enter key waits for what it was pressed for', async () => {
  const followed = vi.fn<(words: string | undefined) => void>();
  host().addEventListener('click', (event) => {
    event.preventDefault();
    followed((event.target as Element).closest('a')?.textContent);
  });
  await type('a');
  await answer('a', { count: 1, entries: [entryOf('first')] });
  await type('ab');
  await act(async () => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(followed).not.toHaveBeenCalled();
  await answer('ab', { count: 1, entries: [entryOf('second')] });
  expect(followed.mock.calls).toEqual([['Chartsecond']]);
});

test('a search that fails says so, keeps what was typed, and can be tried again', async () => {
  isOffline = true;
  await type('a');
  await vi.waitFor(() => expect(text()).toContain('What was found could not be loaded.'));
  expect(text()).not.toContain('Nothing matches');
  expect(field().value).toBe('a');
  isOffline = false;
  const retry = [...host().querySelectorAll('button')].find((button) => button.textContent === 'Try again');
  await act(async () => retry?.click());
  await answer('a', { count: 1, entries: [entryOf('there')] });
  expect(text()).toContain('there');
  expect(text()).not.toContain('Try again');
});
