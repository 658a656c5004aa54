import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCorpus } from '../domain/corpus';
import { bucketsOf } from '../domain/idBuckets';
import { createSliceMaker } from '../domain/slice';
import { explainFailuresBy } from '../domain/fetching/failure';
import { failures } from '../domain/fetching/failures';
import { searchPath } from '../domain/search/files';
import { searchFilesOf } from '../domain/search/writeParts';
import { searchEntriesOf } from '../domain/searchIndex';
import { sample } from '../domain/testing/sample';
import { fetchSlice, idsOf, slicePath, sliceLoader, publishedSlices, setSliceLoader } from './sliceLoader';
import { idsPath } from './citationFiles';
import { publishedFinder } from './searchParts';
import { openWire } from './wire';

const corpus = createCorpus(sample);
const makeSlice = createSliceMaker(corpus);
const id = 'benches.2019.park-2020.a';

/** The files of the site by their address; what is not here is answered with 404, and `isOffline` with nothing. */
const files = new Map<string, string>();
const sent = (data: unknown) => JSON.stringify({ edition: 'e1', data });
let asked: string[] = [];
let isOffline = false;

beforeEach(() => {
  asked = [];
  isOffline = false;
  files.clear();
  vi.stubGlobal('window', new EventTarget());
  openWire({ base: '/v', edition: 'e1' }, async () => failures.unreachable);
  bucketsOf(idsOf(corpus), corpus.size).forEach((bucket, index) =>
    files.set(`/v${idsPath(index)}`, sent(bucket)),
  );
  files.set(`/v${slicePath(`/figures/${id}`)}`, sent(makeSlice({ citations: [id] })));
  for (const [path, json] of searchFilesOf(searchEntriesOf(corpus)))
    files.set(`/v${path}`, sent(JSON.parse(json)));
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/\?e1$/u, '');
    asked.push(path);
    if (isOffline) throw new TypeError('offline');
    const file = files.get(path);
    return file === undefined ? new Response('', { status: 404 }) : new Response(file);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  explainFailuresBy(async () => failures.ours);
});

describe('the files of a page', () => {
  it('stand under the path of the page', () => {
    expect(['/', '/table', '/charts/internet-users', '/404'].map(slicePath)).toEqual([
      '/parts/pages/index.json',
      '/parts/pages/table.json',
      '/parts/pages/charts/internet-users.json',
      '/parts/pages/404.json',
    ]);
  });

  it('are read as a slice of the corpus', async () => {
    const slice = await fetchSlice(`/figures/${id}`);
    expect(slice.isCitable(id)).toBe(true);
    expect(slice.placeOf(id)).toEqual(corpus.placeOf(id));
  });

  it('are refused when the host answers with something else', async () => {
    await expect(fetchSlice('/charts/nothing')).rejects.toThrow('/parts/pages/charts/nothing.json: 404');
    files.set(`/v${slicePath('/charts/benches')}`, sent([]));
    await expect(fetchSlice('/charts/benches')).rejects.toThrow(
      '/parts/pages/charts/benches.json: 200, edition e1',
    );
  });
});

describe('a citation', () => {
  it('of a number is fetched once, also when it is asked for twice at a time', async () => {
    const source = publishedSlices(corpus.size);
    const [first, second] = await Promise.all([source.citation(id).load(), source.citation(id).load()]);
    expect(first?.observation(id)).toEqual(corpus.observation(id));
    expect(second).toBe(first);
    expect(await source.citation(id).load()).toBe(first);
    expect(asked).toEqual(['/v/parts/ids/0.json', `/v/parts/pages/figures/${id}.json`]);
  });

  it.each(['nothing', '__proto__', 'constructor', '', '../../table'])(
    'of “%s” is none, which the list of ids says without its file',
    async (unknown) => {
      const source = publishedSlices(corpus.size);
      expect(await source.citation(unknown).load()).toBeUndefined();
      expect(asked).toEqual(['/v/parts/ids/0.json']);
    },
  );

  it('that could not be had is asked for again', async () => {
    const source = publishedSlices(corpus.size);
    isOffline = true;
    await expect(source.citation(id).load()).rejects.toThrow('offline');
    await expect(source.citation(id).load()).rejects.toThrow('offline');
    isOffline = false;
    const path = `/v${slicePath(`/figures/${id}`)}`;
    const file = files.get(path) ?? '';
    files.delete(path);
    await expect(source.citation(id).load()).rejects.toThrow('json: 404');
    files.set(path, file);
    expect((await source.citation(id).load())?.isCitable(id)).toBe(true);
    const ids = '/v/parts/ids/0.json';
    expect(asked).toEqual([ids, ids, ids, path, path]);
  });
});

describe('a chart', () => {
  const path = '/charts/benches';

  it('is fetched once, and is known not to be there without its file', async () => {
    files.set(`/v${slicePath(path)}`, sent(makeSlice({ citations: [], charts: ['benches'] })));
    const source = publishedSlices(corpus.size);
    const slice = await source.chart('benches').load();
    expect(slice?.byIndicator('benches')).toEqual(corpus.byIndicator('benches'));
    expect(await source.chart('benches').load()).toBe(slice);
    expect(await source.chart('nothing').load()).toBeUndefined();
    expect(asked).toEqual(['/v/parts/ids/0.json', `/v${slicePath(path)}`]);
  });

  it('is no citation', async () => {
    const source = publishedSlices(corpus.size);
    expect(await source.citation('benches').load()).toBeUndefined();
    expect(await source.chart(id).load()).toBeUndefined();
  });
});

describe('what can be found', () => {
  it('is fetched once, and again after a failure', async () => {
    const source = publishedSlices(corpus.size);
    isOffline = true;
    await expect(source.search.load()).rejects.toThrow('offline');
    isOffline = false;
    const found = await source.search.load();
    expect(found).toEqual({ entries: searchEntriesOf(corpus) });
    expect(await source.search.load()).toBe(found);
    expect(asked).toHaveLength(2);
  });

  it('comes in parts where there is much of it, each once, and again after a failure', async () => {
    for (const [path, json] of searchFilesOf(searchEntriesOf(corpus), { whole: 0 }))
      files.set(`/v${path}`, sent(JSON.parse(json)));
    setSliceLoader(publishedSlices(corpus.size));
    const file = await sliceLoader().search.load();
    if (!('root' in file)) throw new Error('The index is not in parts');
    const finder = publishedFinder(file.root);
    isOffline = true;
    await expect(finder.find('visitors', { most: 3 })).rejects.toThrow('offline');
    isOffline = false;
    const { count, entries } = await finder.find('visitors', { most: 3 });
    expect(entries).toHaveLength(Math.min(count, 3));
    expect(entries[0]).toMatchObject({ kind: 'indicator', id: 'visitors' });
    const before = asked.length;
    await finder.find('visitors', { most: 3 });
    expect(asked).toHaveLength(before);
    expect(asked[0]).toBe(`/v${searchPath}`);
  });
});

it('is the source that was set', () => {
  const source = publishedSlices(1);
  setSliceLoader(source);
  expect(sliceLoader()).toBe(source);
});
