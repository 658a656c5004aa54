// @vitest-environment happy-dom
import { act, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSet, repeatIn } from './repeatInput';

const views = ['chart', 'table', 'sources'];

function Controls() {
  const [view, setView] = useState('chart');
  const [isOn, setOn] = useState(false);
  const [words, setWords] = useState('');
  const [theme, setTheme] = useState('auto');
  return (
    <form>
      {views.map((each) => (
        <input
          key={each}
          id={each}
          type="radio"
          name="view"
          checked={each === view}
          onChange={() => setView(each)}
        />
      ))}
      <input id="on" type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
      <input id="words" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      <select id="theme" value={theme} onChange={(event) => setTheme(event.target.value)}>
        <option>auto</option>
        <option>dark</option>
      </select>
      <output>{[view, isOn, words, theme].join(' ')}</output>
    </form>
  );
}

const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const state = () => document.querySelector('output')?.textContent;

/** What is not as it was sent. */
const changed = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, select')].filter(isSet).map(({ id }) => id);

/** Does something to a page as it was sent, then lets React take it over and does it again. */
async function before(change: () => readonly HTMLInputElement[]): Promise<void> {
  const repeat = change().map(repeatIn);
  const root = document.querySelector('main');
  if (!root) throw new Error('There is no page');
  await act(async () => void hydrateRoot(root, <Controls />));
  expect(state()).toBe('chart false  auto');
  await act(async () => {
    for (const again of repeat) again();
  });
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = `<main>${renderToString(<Controls />)}</main>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('a radio button that was ticked is ticked', async () => {
  await before(() => {
    field('sources').checked = true;
    return [field('sources')];
  });
  expect(state()).toBe('sources false  auto');
  expect(views.map((id) => field(id).checked)).toEqual([false, false, true]);
});

test('a radio button that was ticked and left again is not', async () => {
  await before(() => {
    field('sources').checked = true;
    field('chart').checked = true;
    return [field('chart')];
  });
  expect(state()).toBe('chart false  auto');
  expect(views.map((id) => field(id).checked)).toEqual([true, false, false]);
});

test('a box that was ticked is ticked', async () => {
  await before(() => {
    field('on').checked = true;
    return [field('on')];
  });
  expect(state()).toBe('chart true  auto');
});

test('words and a choice are set', async () => {
  await before(() => {
    field('words').value = 'yuan';
    field('theme').value = 'dark';
    return [field('words'), field('theme')];
  });
  expect(state()).toBe('chart false yuan dark');
});

test('a page is known to be as it was sent, and what of it is not', () => {
  expect(changed()).toEqual([]);
  field('table').checked = true;
  field('on').checked = true;
  field('words').value = 'x';
  field('theme').value = 'dark';
  expect(changed()).toEqual(['table', 'on', 'words', 'theme']);
});
