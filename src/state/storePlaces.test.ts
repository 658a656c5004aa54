import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  arrivalState,
  closeCitation,
  isStepping,
  leave,
  openCitation,
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

const place = () => store.getState().place;

/** What was written to the address bar. */
let written: string[] = [];

/** Starts at an address; `canStepBack` says whether the bar would answer a step back. */
function start(path: string, search = '', hash = '', canStepBack = false) {
  setAddressWriter(
    (to) => written.push(serializePlace(to)),
    () => canStepBack,
  );
  receivePlace(path, search, hash);
}

beforeEach(() => {
  written = [];
  store.setState(store.getInitialState(), true);
  start('/');
});
afterEach(() => setAddressWriter(() => {}, undefined));

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
    openCitation('internet-users.2012.cac-2022.a');
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
    refuseKey('cite', 'there is no number “nothing”');
    expect(place().query).toEqual({ ...defaultQuery, topic: ['law'] });
    expect(place().problems.map((problem) => problem.key)).toEqual(['scale', 'cite']);
    expect(place().problems[1]?.reason).toBe('there is no number “nothing”');
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
