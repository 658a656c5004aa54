// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { facetKeys } from '../../../domain/table/files';
import { orderRows } from '../../../domain/table/order';
import { plainRowsOf } from '../../../domain/table/plainRows';
import { choicesIn, selectRows } from '../../../domain/table/select';
import { tableDataOf } from '../../../domain/table/tableFiles';
import { corpus } from '../../../state/corpus';
import { columnIds, defaultQuery, parseQuery, type Query } from '../../../state/url';
import { columnNames } from '../../../views/table/columnNames';
import { renderEmbed } from '../renderEmbed';
import { arrangeRows } from './arrangeRows';
import { rowsIn } from './rows';

const data = tableDataOf(corpus);
let html = '';
let main: HTMLElement;
const problems: string[] = [];

beforeAll(() => {
  html = renderEmbed({ kind: 'table' }, { corpus, table: data, stills: () => '' }).html;
});

/** What an address asks for, in the page as it is sent; sentences, which take long to read, where they are needed. */
const show = (change: Partial<Query>) => {
  const hasSentences = change.q !== undefined || change.columns !== undefined;
  document.body.innerHTML = hasSentences ? html : html.replace(/<template .*<\/template>/su, '');
  main = document.body.querySelector('main') as HTMLElement;
  problems.length = 0;
  arrangeRows(main, { ...defaultQuery, ...change }, (problem) => problems.push(problem));
};
const shownIds = () =>
  [...main.querySelectorAll<HTMLElement>('tbody tr[data-row]')].map(({ dataset }) => dataset.row);
/** Names of the columns that are shown. */
const headers = () =>
  [...main.querySelectorAll<HTMLElement>('thead th')].flatMap(({ hidden, textContent }) =>
    hidden ? [] : textContent,
  );
/** What the table of the whole dashboard shows. */
const inTable = (query: Partial<Query>) => {
  const asked = { ...defaultQuery, ...query };
  return [...orderRows(data, selectRows(data, asked).rows, asked.sort)].map(
    (row) => corpus.inReadingOrder[row]?.id,
  );
};

describe('the embedded table shows what the table shows', () => {
  test.each(
    facetKeys.flatMap((key) => choicesIn(data.vocabularies)[key].map(({ id }) => [key, id] as const)),
  )('with %s %s', (key, id) => {
    show({ [key]: [id] });
    expect(shownIds()).toEqual(inTable({ [key]: [id] }));
    expect(main.querySelector('[data-count]')?.textContent).toBe(String(shownIds().length));
  });

  test.each(columnIds.flatMap((by) => [false, true].map((descending) => ({ by, descending }))))(
    'in the order of $by, downwards: $descending',
    (sort) => {
      show({ sort });
      expect(shownIds()).toEqual(inTable({ sort }));
    },
  );

  test.each([
    'internet',
    'USERS',
    '1.067',
    '1,067,000,000',
    '12292',
    'over billion',
    'questioner',
    'Niu',
    // In the title of a finding, which no cell shows.
    'statements',
    'august',
    '%',
    'no such',
  ])('when %j is searched', (q) => {
    show({ q });
    expect(shownIds()).toEqual(inTable({ q }));
  });

  test('since a search looks at the same texts', () => {
    show({ q: '' });
    const facts = JSON.parse(main.querySelector<HTMLElement>('[data-facts]')?.dataset.facts ?? '');
    const texts = rowsIn(main, facts).map((row) => row.texts.join('\n'));
    expect(texts).toEqual(plainRowsOf(corpus).map((row) => row.texts.join('\n')));
  });

  test('with everything at once', () => {
    const { query } = parseQuery('?q=users&topic=users~economy&basis=stated~carried&sort=-value');
    show(query);
    expect(shownIds()).toEqual(inTable(query));
  });
});

describe('the embedded table', () => {
  beforeEach(() => show({}));
  test('has few columns, and those the address names', () => {
    const { label, printed, period, briefing, value, sentence } = columnNames;
    expect(headers()).toEqual([label, printed, period, briefing]);
    show({ columns: ['value', 'sentence'] });
    expect(headers()).toEqual([label, value, sentence]);
    const [first] = main.querySelectorAll('tbody tr');
    const cells = [...(first?.children ?? [])].filter((cell) => !(cell as HTMLElement).hidden);
    expect(cells).toHaveLength(3);
    expect(cells[2]?.textContent).toBe(
      corpus.quotation(corpus.inReadingOrder[0]?.citation.quotation ?? '').exact,
    );
  });

  test('sets the unit above numbers that are ordered by value', () => {
    show({ sort: { by: 'value', descending: true }, topic: ['users'] });
    const [head] = main.querySelectorAll('[data-head] th');
    const next = head?.parentElement?.nextElementSibling as HTMLElement;
    expect(head?.textContent).toBe(next.dataset.unit);
    expect(head?.getAttribute('colspan')).toBe('4');
  });

  test('says what keeps rows out, and in which order they stand', () => {
    show({ topic: ['economy'], q: ' yuan ', sort: { by: 'value', descending: true } });
    expect(main.querySelector('[data-subtitle]')?.textContent).toMatch(
      /^\d+ of \d+ numbers: matching “yuan”; Digital economy, data and innovation; .*largest first\. Select a number/u,
    );
  });

  test('names a speaker or a briefing that it has not, and shows all', () => {
    show({ speaker: ['nobody'], briefing: ['cac-2022'] });
    expect(problems).toEqual([
      '“speaker” in this frame’s address could not be used: there is no speaker “nobody”.',
    ]);
    expect(shownIds()).toEqual(inTable({ briefing: ['cac-2022'] }));
  });
});
