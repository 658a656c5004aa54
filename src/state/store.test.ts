import { beforeEach, describe, expect, it } from 'vitest';
import {
  closeCitation,
  closeSearch,
  dismissNotice,
  dismissProblems,
  type Entry,
  notify,
  openCitation,
  openPage,
  openSearch,
  receivePlace,
  serializePlace,
  setAddressWriter,
  setQuery,
  store,
} from './store';
import { defaultQuery } from './url';

const [first, second] = ['internet-users.2012.cac-2022.a', 'internet-users.2021.cac-2022.a'] as const;
const place = () => store.getState().place;
const problemKeys = () => place().problems.map((problem) => problem.key);

/** What was written to the address bar, and how often a step back was asked for. */
let written: [Entry, string, boolean][] = [];
let steps = 0;

/** Starts at an address; `canStepBack` says whether the bar would answer a step back. */
function start(path: string, search = '', hash = '', canStepBack = false) {
  setAddressWriter(
    (to, entry, { opened }) => written.push([entry, serializePlace(to), opened]),
    () => {
      steps += 1;
      return canStepBack;
    },
  );
  receivePlace(path, search, hash);
}

beforeEach(() => {
  written = [];
  steps = 0;
  store.setState(store.getInitialState(), true);
  start('/');
});

describe('receivePlace', () => {
  it('reads the address and writes nothing', () => {
    start('/table', '?topic=law&view=x&utm=1', '#top');
    expect(place()).toEqual({
      path: '/table',
      hash: '#top',
      query: { ...defaultQuery, topic: ['law'] },
      problems: [{ key: 'view', reason: '“x” is not a choice; use one of chart, table, sources, multiples' }],
      unknown: [['utm', '1']],
    });
    expect(written).toEqual([]);
  });
});

describe('openPage', () => {
  it('resets the keys of the view, keeps the theme and the keys of others', () => {
    start('/table', `?theme=dark&topic=law&q=five&cite=${first}&utm=1&scale=x`, '#top');
    openPage('/compare');
    expect(place()).toEqual({
      path: '/compare',
      hash: '',
      query: { ...defaultQuery, theme: 'dark' },
      problems: [],
      unknown: [['utm', '1']],
    });
    expect(written).toEqual([['push', '/compare?theme=dark&utm=1', false]]);
  });

  it('takes what its own link says', () => {
    start('/', '?theme=dark&utm=1');
    openPage('/table', '?topic=law&theme=light&ref=a&view=x', '#rows');
    expect(written).toEqual([['push', '/table?topic=law&theme=light&ref=a#rows', false]]);
    expect(problemKeys()).toEqual(['view']);
  });
});

describe('setQuery', () => {
  it('adds a history entry, or replaces it while typing', () => {
    start('/table', '?utm=1', '#top');
    setQuery({ topic: ['law'] });
    setQuery({ q: 'f' }, 'replace');
    expect(written).toEqual([
      ['push', '/table?topic=law&utm=1#top', false],
      ['replace', '/table?q=f&topic=law&utm=1#top', false],
    ]);
  });

  it('writes nothing when nothing changes', () => {
    start('/table', '?topic=law');
    setQuery({ topic: ['law'] });
    setQuery({ view: 'chart', columns: [], time: undefined });
    expect(written).toEqual([]);
  });

  it('switches a flag on and off again', () => {
    setQuery({ milestones: true });
    setQuery({ milestones: false });
    expect(written.map(([, address]) => address)).toEqual(['/?milestones=on', '/']);
  });

  it('forgets the problems of the keys it sets, and of no other', () => {
    start('/', '?view=x&scale=x');
    setQuery({ view: 'chart' });
    expect(problemKeys()).toEqual(['scale']);
    expect(written).toHaveLength(1);
  });
});

describe('the citation', () => {
  it('adds an entry when it opens, and replaces it when it moves on', () => {
    start('/table', '?topic=law', '#rows');
    openCitation(first);
    openCitation(second);
    expect(written).toEqual([
      ['push', `/table?topic=law&cite=${first}#rows`, true],
      ['replace', `/table?topic=law&cite=${second}#rows`, true],
    ]);
  });

  it('closes with one step back, however often it is asked to', () => {
    start('/', '', '', true);
    openCitation(first);
    closeCitation();
    closeCitation();
    expect(steps).toBe(1);
    expect(written).toHaveLength(1);
    expect(place().query.cite).toBeUndefined();
    receivePlace('/', '', '');
    expect(place().query.cite).toBeUndefined();
    openCitation(second);
    closeCitation();
    expect(steps).toBe(2);
  });

  it('writes what follows a closing only when the step back is done', () => {
    start('/', '', '', true);
    openCitation(first);
    closeCitation();
    openPage('/method');
    expect(place().path).toBe('/method');
    expect(written).toHaveLength(1);
    receivePlace('/', '', '');
    expect(place().path).toBe('/method');
    expect(written.at(-1)).toEqual(['push', '/method', false]);
  });

  it('closes in place when it came with the address', () => {
    start('/', `?cite=${first}&utm=1`);
    closeCitation();
    expect(steps).toBe(1);
    expect(written).toEqual([['replace', '/?utm=1', false]]);
  });

  it('does nothing when none is open', () => {
    closeCitation();
    expect([steps, written]).toEqual([0, []]);
  });

  it('closes without an address bar', () => {
    setAddressWriter(() => {}, undefined);
    openCitation(first);
    closeCitation();
    expect(place().query.cite).toBeUndefined();
  });
});

describe('problems and notices', () => {
  it('problems are dismissed together, in place', () => {
    start('/table', '?view=x&scale=x&topic=law');
    dismissProblems();
    expect(problemKeys()).toEqual([]);
    expect(written).toEqual([['replace', '/table?topic=law', false]]);
  });

  it('a notice stands once, the newest last, until it is dismissed', () => {
    notify({ id: 'a', text: 'one' });
    notify({ id: 'b', text: 'two' });
    notify({ id: 'a', text: 'three' });
    expect(store.getState().notices).toEqual([
      { id: 'b', text: 'two' },
      { id: 'a', text: 'three' },
    ]);
    dismissNotice('b');
    dismissNotice('nothing');
    expect(store.getState().notices).toEqual([{ id: 'a', text: 'three' }]);
  });

  it('the search opens and closes', () => {
    openSearch();
    expect(store.getState().isSearchOpen).toBe(true);
    closeSearch();
    expect(store.getState().isSearchOpen).toBe(false);
  });
});
