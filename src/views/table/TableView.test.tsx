// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { receivePlace } from '../../state/store';
import { tableData } from './testing/tableData';
import { TableView } from './TableView';

// Drawing a hundred rows in an emulated page takes seconds on a busy computer.
const patience = 30_000;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  receivePlace('/table', '', '');
});

afterEach(() => {
  vi.unstubAllGlobals();
  receivePlace('/', '', '');
});

const page = () => createElement(TableView, { data: tableData });

it(
  'stands in the page complete, every row with its link, before any script',
  () => {
    const html = renderToString(page());
    expect(html.match(/<a [^>]*data-cite="/gu)).toHaveLength(tableData.total);
    expect(html).toContain(`${tableData.total} of ${tableData.total} numbers`);
    expect(html).not.toContain('loaded');
  },
  patience,
);

it(
  'takes the prerendered page over as it stands, then shows what the address asks for',
  async () => {
    const root = document.createElement('div');
    root.innerHTML = renderToString(page());
    document.body.append(root);
    const [first] = root.querySelectorAll('tbody tr');
    const problems: unknown[] = [];
    const mounted = await act(async () =>
      hydrateRoot(root, page(), { onRecoverableError: (error) => problems.push(error) }),
    );
    expect(problems).toStrictEqual([]);
    expect(root.querySelector('tbody tr')).toBe(first);
    await act(async () => receivePlace('/table', '?q=didi&briefing=cac-2022&sort=-value', ''));
    expect(root.textContent).toContain(`3 of ${tableData.total} numbers`);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Didi');
    await act(async () => receivePlace('/table', '?columns=label~finding&finding=conflict', ''));
    expect(root.textContent).toContain(`5 of ${tableData.total} numbers`);
    const [link, ...others] = root.querySelectorAll('td[data-column="finding"] a');
    expect(others.map(({ textContent }) => textContent)).toStrictEqual(Array(4).fill('conflict'));
    expect(link?.getAttribute('href')).toBe('/findings#fibre-cities-2022');
    expect(link?.getAttribute('title')).toBe('Cities with fibre-optic networks: “almost all”, or “all”');
    await act(async () => mounted.unmount());
    root.remove();
  },
  patience,
);
