import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectAddress, hashAddresses, pathAddresses } from './address';
import { closeCitation, openCitation, openPage, setQuery, store } from './store';
import { defaultQuery } from './url';

const cite = 'internet-users.2012.cac-2022.a';
const place = () => store.getState().place;

/** As much of a window as the address bar needs: a list of entries, a place in it, listeners. */
class FakeWindow {
  entries: { url: URL; state: unknown }[];
  index = 0;
  refuses = false;
  private readonly listeners = new Set<() => void>();

  constructor(address: string) {
    this.entries = [{ url: new URL(address, 'https://v.example'), state: null }];
  }
  get location() {
    return this.current.url;
  }
  get current() {
    const entry = this.entries[this.index];
    if (!entry) throw new RangeError('There is no such entry');
    return entry;
  }
  get address() {
    return `${this.location.pathname}${this.location.search}${this.location.hash}`;
  }
  addEventListener = (kind: string, listener: () => void) => {
    if (kind === 'popstate') this.listeners.add(listener);
  };
  removeEventListener = (_: string, listener: () => void) => this.listeners.delete(listener);

  private resolve(address: string) {
    const url = new URL(address, this.location);
    if (this.refuses || url.origin !== 'https://v.example') {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }
    return url;
  }
  history = {
    owner: this,
    get state() {
      return this.owner.current.state;
    },
    pushState: (state: unknown, _: string, address: string) => {
      this.entries = [...this.entries.slice(0, this.index + 1), { url: this.resolve(address), state }];
      this.index += 1;
    },
    replaceState: (state: unknown, _: string, address: string) => {
      this.entries = this.entries.with(this.index, { url: this.resolve(address), state });
    },
    back: () => this.go(-1),
  };
  go(step: number) {
    this.index += step;
    for (const listener of this.listeners) listener();
  }
}

let part = () => {};
function connect(address: string, base = '') {
  part();
  const fake = new FakeWindow(address);
  part = connectAddress(fake as unknown as Window, pathAddresses(base));
  return fake;
}

beforeEach(() => store.setState(store.getInitialState(), true));
afterEach(() => part());

describe('reading the address', () => {
  it.each([
    ['/', '', '/'],
    ['/index.html', '', '/'],
    ['/table', '', '/table'],
    ['/table/', '', '/table'],
    ['/charts/internet-users/index.html', '', '/charts/internet-users'],
    ['/charts//internet-users//', '', '/charts/internet-users'],
    ['//evil.example/x', '', '/evil.example/x'],
    ['/verbatim', '/verbatim', '/'],
    ['/verbatim/', '/verbatim', '/'],
    ['/verbatim/index.html', '/verbatim', '/'],
    ['/verbatim/table/', '/verbatim', '/table'],
    ['/verbatim/verbatim', '/verbatim', '/verbatim'],
    ['/verbatim-old/table', '/verbatim', '/verbatim-old/table'],
    ['/table', '/verbatim', '/table'],
    ['/reindex.html', '', '/reindex'],
    ['/charts/internet-users.html', '', '/charts/internet-users'],
    ['/verbatim/table.html', '/verbatim', '/table'],
    ['/figures/internet-users.2012.cac-2022.a', '', '/figures/internet-users.2012.cac-2022.a'],
  ])('“%s” under the base “%s” is the page “%s”', (path, base, expected) => {
    const fake = new FakeWindow('/');
    fake.entries = [{ url: Object.assign(new URL('https://v.example'), { pathname: path }), state: null }];
    part();
    part = connectAddress(fake as unknown as Window, pathAddresses(base));
    expect(place().path).toBe(expected);
  });

  it('takes query and hash', () => {
    connect('/v/table/?topic=law&utm=1#rows', '/v');
    expect(place()).toEqual({
      path: '/table',
      hash: '#rows',
      query: { ...defaultQuery, topic: ['law'] },
      problems: [],
      unknown: [['utm', '1']],
    });
  });
});

/** The place behind the fragment of a page that is one file. */
const readHash = (hash: string) =>
  hashAddresses.read(new URL(hash, 'file:///home/reader/verbatim.html') as unknown as Location);

describe('places behind #', () => {
  it.each([
    ['', '/', '', ''],
    ['#', '/', '', ''],
    ['#/', '/', '', ''],
    ['#/table', '/table', '', ''],
    ['#table', '/table', '', ''],
    ['#/table/', '/table', '', ''],
    ['#/figures/', '/table', '', ''],
    ['#/charts', '/', '', ''],
    ['#//evil.example/x', '/evil.example/x', '', ''],
    ['#/table?topic=law&q=five#rows', '/table', '?topic=law&q=five', '#rows'],
    ['#/briefings/scio-2023#scio-2023.s86', '/briefings/scio-2023', '', '#scio-2023.s86'],
    ['#/charts/__proto__', '/charts/__proto__', '', ''],
    ['#/../../etc', '/etc', '', ''],
    ['#/\\[evil', '/[evil', '', ''],
    ['#/%', '/%', '', ''],
  ])('“%s” is the page “%s%s%s”', (hash, path, search, fragment) => {
    expect(readHash(hash)).toEqual({ path, search, hash: fragment });
  });

  it.each(['/', '/table?topic=law#rows', '/charts/internet-users?scale=log', '/figures/a.2012?cite=b.1'])(
    'come back as they were written: %s',
    (address) => {
      const fake = new FakeWindow('/verbatim.html');
      part();
      part = connectAddress(fake as unknown as Window, hashAddresses);
      const { pathname, search, hash } = new URL(address, 'https://v.example');
      openPage(pathname, search, hash);
      expect(fake.address).toBe(`/verbatim.html#${address}`);
      const before = place();
      fake.go(0);
      expect(place()).toEqual(before);
    },
  );
});

describe('writing the address', () => {
  it('puts the base before the path', () => {
    const fake = connect('/v/', '/v');
    openPage('/table', '?topic=law', '#rows');
    expect(fake.address).toBe('/v/table?topic=law#rows');
    setQuery({ q: 'five' }, 'replace');
    expect([fake.address, fake.entries.length]).toEqual(['/v/table?q=five&topic=law#rows', 2]);
  });

  it('stays on its own host when the path began with two slashes', () => {
    const fake = connect('https://v.example//evil.example/x');
    setQuery({ q: 'five' });
    expect(fake.location.href).toBe('https://v.example/evil.example/x?q=five');
  });

  it('follows the steps of the reader', () => {
    const fake = connect('/');
    openPage('/table');
    setQuery({ topic: ['law'] });
    fake.go(-1);
    expect([place().path, place().query.topic]).toEqual(['/table', []]);
    fake.go(-1);
    expect(place().path).toBe('/');
    fake.go(2);
    expect(place().query.topic).toEqual(['law']);
  });

  it('does neither after parting', () => {
    const fake = connect('/');
    part();
    openPage('/table');
    expect(fake.address).toBe('/');
    fake.go(0);
    expect(place().path).toBe('/table');
  });
});

describe('the citation', () => {
  it('that was opened here closes with a step back', () => {
    const fake = connect('/table?topic=law');
    openCitation(cite);
    openCitation('internet-users.2021.cac-2022.a');
    closeCitation();
    expect([fake.index, fake.address, place().query.cite]).toEqual([0, '/table?topic=law', undefined]);
  });

  it('that came with the link closes in place', () => {
    const fake = connect(`/table?cite=${cite}`);
    closeCitation();
    expect([fake.entries.length, fake.address, place().query.cite]).toEqual([1, '/table', undefined]);
  });

  it('that came with the link closes in place after moving on, too', () => {
    const fake = connect('/');
    fake.history.pushState(null, '', `/table?cite=${cite}`);
    fake.go(0);
    openCitation('internet-users.2021.cac-2022.a');
    closeCitation();
    expect([fake.index, fake.address]).toEqual([1, '/table']);
  });

  it('closes in place once the view behind it was changed', () => {
    const fake = connect('/table');
    openCitation(cite);
    setQuery({ topic: ['law'] });
    closeCitation();
    expect([fake.index, fake.address]).toEqual([2, '/table?topic=law']);
  });

  it('closes in place over a state that is not ours', () => {
    for (const state of [null, 7, 'text', { other: true }, { verbatimOpened: 'yes' }]) {
      const fake = new FakeWindow(`/?cite=${cite}`);
      fake.current.state = state;
      part();
      part = connectAddress(fake as unknown as Window, pathAddresses(''));
      closeCitation();
      expect([fake.entries.length, fake.address]).toEqual([1, '/']);
    }
  });
});

describe('a browser that refuses', () => {
  it('breaks nothing; the next change that is let through writes the whole address', () => {
    const fake = connect('/');
    fake.refuses = true;
    openPage('/table');
    setQuery({ topic: ['law'] });
    setQuery({ q: 'five' }, 'replace');
    openCitation(cite);
    closeCitation();
    expect(place().query).toEqual({ ...defaultQuery, topic: ['law'], q: 'five' });
    expect([fake.address, fake.entries.length]).toEqual(['/', 1]);
    fake.refuses = false;
    setQuery({ view: 'table' });
    expect(fake.address).toBe('/table?view=table&q=five&topic=law');
  });
});
