// @vitest-environment happy-dom
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receivePlace, store } from '../../state/store';
import { firstTwo as corpus } from '../../state/testing/firstTwo';
import { CorpusContext } from '../../state/useCorpus';
import { connectFindings } from './connectFindings';
import { FindingsView } from './FindingsView';

const html = renderToString(
  <CorpusContext value={corpus}>
    <FindingsView />
  </CorpusContext>,
);

let page: ReturnType<typeof connectFindings> | undefined;
const open = (search = '', hash = '') => {
  receivePlace('/findings', search, hash);
  document.body.innerHTML = html;
  page = connectFindings(document.body);
};
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')].filter((item) => !item.hidden);
const status = () => document.querySelector('[data-status]')?.textContent;
const input = (selector: string, value: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`There is no ${selector}`);
  if (field.type === 'radio') field.checked = true;
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const query = () => store.getState().place.query;

beforeEach(() => open());
afterEach(() => page?.dispose());

describe('the page of findings', () => {
  test('shows all of them', () => {
    expect(shown()).toHaveLength(corpus.findings().length + 1);
    expect(status()).toBe('');
  });

  test('shows those of a verdict, a topic and some words, and says how many', () => {
    input('[value="agrees"]', '');
    expect(query().finding).toEqual(['agrees']);
    expect(new Set(shown().map((item) => item.dataset.finding))).toEqual(new Set(['agrees']));
    input('select', 'users');
    expect(query().topic).toEqual(['users']);
    const ofTopic = shown().length;
    expect(ofTopic).toBeGreaterThan(0);
    input('[type="search"]', 'coverage');
    expect(shown().length).toBeLessThan(ofTopic);
    expect(status()).toBe(`${shown().length} shown.`);
    expect([...document.querySelectorAll<HTMLElement>('[data-group]')].filter((g) => !g.hidden)).toHaveLength(
      1,
    );
  });

  test('says that nothing matches', () => {
    input('[type="search"]', 'no such words');
    expect(shown()).toEqual([]);
    expect(status()).toBe('Nothing matches.');
  });

  test('answers to its address', () => {
    page?.dispose();
    open('?q=didi&finding=not-comparable');
    expect(document.querySelector<HTMLInputElement>('[value="not comparable"]')?.checked).toBe(true);
    expect(shown().every((item) => /didi/iu.test(item.textContent))).toBe(true);
    expect(shown().length).toBeGreaterThan(0);
  });

  test('keeps what was chosen and typed before its script was there', () => {
    page?.dispose();
    receivePlace('/findings', '', '');
    document.body.innerHTML = html;
    const select = document.querySelector('select');
    const words = document.querySelector<HTMLInputElement>('[type="search"]');
    if (select) select.value = 'users';
    if (words) words.value = 'cover';
    page = connectFindings(document.body);
    expect(query()).toMatchObject({ topic: ['users'], q: 'cover' });
    expect([select?.value, words?.value]).toEqual(['users', 'cover']);
  });

  test('counts a likely misprint among what matches', () => {
    input('[type="search"]', '8.026 places');
    expect(status()).toBe(`${shown().length} shown.`);
    expect(shown().map((item) => item.dataset.finding)).toContain('misprint');
  });

  test('shows what its address leads to, whatever was filtered', () => {
    input('[value="agrees"]', '');
    const { query: asked } = store.getState().place;
    receivePlace('/findings', `?finding=${asked.finding.join('~')}`, '#didi-fine-transposed');
    expect(query().finding).toEqual([]);
    expect(document.getElementById('didi-fine-transposed')?.hidden).toBe(false);
  });

  test('opens the line its address leads to', () => {
    page?.dispose();
    open('', '#internet-users-2021');
    const open1 = [...document.querySelectorAll('details[open]')];
    expect(open1.map(({ id }) => id)).toEqual(['internet-users-2021']);
  });
});

test('each finding stands there once, with an address of its own', () => {
  for (const { id } of corpus.findings()) expect(document.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});
