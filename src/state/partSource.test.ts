import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCorpus } from '../domain/corpus';
import { bucketsOf } from '../domain/idBuckets';
import { createPartMaker } from '../domain/part';
import { findablesOf } from '../domain/searchIndex';
import { sample } from '../domain/testing/sample';
import {
  fetchJson,
  fetchPart,
  findablesPath,
  idsOf,
  idsPath,
  partPath,
  partSource,
  publishedParts,
  setPartSource,
} from './partSource';

const corpus = createCorpus(sample);
const makePart = createPartMaker(corpus);
const id = 'benches.2019.park-2020.a';

/** The files of the site by their address; what is not here is answered with 404, and `isOffline` with nothing. */
const files = new Map<string, string>();
let asked: string[] = [];
let isOffline = false;

beforeEach(() => {
  asked = [];
  isOffline = false;
  files.clear();
  bucketsOf(idsOf(corpus), corpus.size).forEach((bucket, index) =>
    files.set(`/v${idsPath(index)}`, JSON.stringify(bucket)),
  );
  files.set(`/v${partPath(`/figures/${id}`)}`, JSON.stringify(makePart({ citations: [id] })));
  files.set(`/v${findablesPath}`, JSON.stringify(findablesOf(corpus)));
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (isOffline) throw new TypeError('offline');
    const file = files.get(address);
    return file === undefined ? new Response('', { status: 404 }) : new Response(file);
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the files of a page', () => {
  it('stand under the path of the page', () => {
    expect(['/', '/table', '/charts/internet-users', '/404'].map(partPath)).toEqual([
      '/parts/pages/index.json',
      '/parts/pages/table.json',
      '/parts/pages/charts/internet-users.json',
      '/parts/pages/404.json',
    ]);
  });

  it('are read as a part of the corpus', async () => {
    const part = await fetchPart('/v', `/figures/${id}`);
    expect(part.isCitable(id)).toBe(true);
    expect(part.placeOf(id)).toEqual(corpus.placeOf(id));
  });

  it('are refused when the host answers with something else', async () => {
    await expect(fetchPart('/v', '/charts/nothing')).rejects.toThrow(
      '/parts/pages/charts/nothing.json was answered with 404',
    );
    files.set('/v/page.json', '<!doctype html>');
    await expect(fetchJson('/v', '/page.json')).rejects.toThrow(SyntaxError);
  });
});

describe('a citation', () => {
  it('of a number is fetched once, also when it is asked for twice at a time', async () => {
    const source = publishedParts('/v', corpus.size);
    const [first, second] = await Promise.all([source.citation(id), source.citation(id)]);
    expect(first?.observation(id)).toEqual(corpus.observation(id));
    expect(second).toBe(first);
    expect(await source.citation(id)).toBe(first);
    expect(asked).toEqual(['/v/parts/ids/0.json', `/v/parts/pages/figures/${id}.json`]);
  });

  it.each(['nothing', '__proto__', 'constructor', '', '../../table'])(
    'of “%s” is none, which the list of ids says without its file',
    async (unknown) => {
      const source = publishedParts('/v', corpus.size);
      expect(await source.citation(unknown)).toBeUndefined();
      expect(asked).toEqual(['/v/parts/ids/0.json']);
    },
  );

  it('that could not be had is asked for again', async () => {
    const source = publishedParts('/v', corpus.size);
    isOffline = true;
    await expect(source.citation(id)).rejects.toThrow('offline');
    await expect(source.citation(id)).rejects.toThrow('offline');
    isOffline = false;
    const path = `/v${partPath(`/figures/${id}`)}`;
    const file = files.get(path) ?? '';
    files.delete(path);
    await expect(source.citation(id)).rejects.toThrow('was answered with 404');
    files.set(path, file);
    expect((await source.citation(id))?.isCitable(id)).toBe(true);
    const ids = '/v/parts/ids/0.json';
    expect(asked).toEqual([ids, ids, ids, path, path]);
  });
});

describe('a chart', () => {
  const path = '/charts/benches';

  it('is fetched once, and is known not to be there without its file', async () => {
    files.set(`/v${partPath(path)}`, JSON.stringify(makePart({ citations: [], charts: ['benches'] })));
    const source = publishedParts('/v', corpus.size);
    const part = await source.chart('benches');
    expect(part?.byIndicator('benches')).toEqual(corpus.byIndicator('benches'));
    expect(await source.chart('benches')).toBe(part);
    expect(await source.chart('nothing')).toBeUndefined();
    expect(asked).toEqual(['/v/parts/ids/0.json', `/v${partPath(path)}`]);
  });

  it('is no citation', async () => {
    const source = publishedParts('/v', corpus.size);
    expect(await source.citation('benches')).toBeUndefined();
    expect(await source.chart(id)).toBeUndefined();
  });
});

describe('what can be found', () => {
  it('is fetched once, and again after a failure', async () => {
    const source = publishedParts('/v', corpus.size);
    isOffline = true;
    await expect(source.findables()).rejects.toThrow('offline');
    isOffline = false;
    const found = await source.findables();
    expect(found).toEqual(findablesOf(corpus));
    expect(await source.findables()).toBe(found);
    expect(asked).toHaveLength(2);
  });
});

it('is the source that was set', () => {
  const source = publishedParts('/v', 1);
  setPartSource(source);
  expect(partSource()).toBe(source);
});
