import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  arrivalState,
  closeCitation,
  closeSearch,
  dismissNotice,
  dismissProblems,
  type Entry,
  isStepping,
  leave,
  notify,
  openCitation,
  openPage,
  openSearch,
  placeFromHere,
  receivePlace,
  refuseKey,
  serializePlace,
  setAddressWriter,
  setArrival,
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
      problems: [{ key: 'view', reason: '“x” is not one of chart, table, sources' }],
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

describe('placeFromHere', () => {
  it('is where a link leads with what goes along, and changes nothing', () => {
    start('/table', '?theme=dark&topic=law&utm=1', '#rows');
    expect(serializePlace(placeFromHere('/method'))).toBe('/method?theme=dark&utm=1');
    expect(serializePlace(placeFromHere('/charts/a', '?view=table&theme=light&ref=b', '#c'))).toBe(
      '/charts/a?view=table&theme=light&ref=b#c',
    );
    expect(place().path).toBe('/table');
    expect(written).toEqual([]);
  });

  it('writes what a link says as it would be written, so that a plain link is the same address', () => {
    start('/');
    for (const address of ['/', '/table?topic=law', '/briefings/a#b']) {
      const { pathname, search, hash } = new URL(address, 'https://v.example');
      expect(serializePlace(placeFromHere(pathname, search, hash))).toBe(address);
    }
  });
});

describe('leave', () => {
  it('goes at once', () => {
    let left = 0;
    leave(() => (left += 1));
    expect([left, isStepping()]).toEqual([1, false]);
  });

  it('waits for the end of a step back, and goes once', () => {
    let left = 0;
    start('/', '', '', true);
    openCitation(first);
    closeCitation();
    expect(isStepping()).toBe(true);
    leave(() => (left += 1));
    expect(left).toBe(0);
    receivePlace('/', '', '');
    expect([left, isStepping()]).toEqual([1, false]);
    receivePlace('/', '', '');
    expect(left).toBe(1);
  });
});

describe('refuseKey', () => {
  it('takes the key back with its reason, and writes nothing', () => {
    start('/table', `?topic=law&cite=nothing&scale=x`);
    refuseKey('cite', 'no observation is called “nothing”');
    expect(place().query).toEqual({ ...defaultQuery, topic: ['law'] });
    expect(problemKeys()).toEqual(['scale', 'cite']);
    expect(place().problems[1]?.reason).toBe('no observation is called “nothing”');
    expect(written).toEqual([]);
  });

  it('names a key once, with its latest reason', () => {
    refuseKey('speaker', 'one');
    refuseKey('speaker', 'two');
    expect(place().problems).toEqual([{ key: 'speaker', reason: 'two' }]);
    setQuery({ speaker: ['niu-yibing'] });
    expect(place().problems).toEqual([]);
  });
});

describe('the arrival', () => {
  afterEach(() => setArrival('/'));

  it('is the plain view of a path, whatever the address says', () => {
    start('/table', '?topic=law&theme=dark');
    setArrival('/table');
    expect(arrivalState().place).toEqual({
      path: '/table',
      hash: '',
      query: defaultQuery,
      problems: [],
      unknown: [],
    });
    expect(arrivalState()).toBe(arrivalState());
    expect(place().query.topic).toEqual(['law']);
  });

  it('has the search it was given', () => {
    setArrival('/charts/a', '?view=table');
    expect(arrivalState().place.query.view).toBe('table');
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
