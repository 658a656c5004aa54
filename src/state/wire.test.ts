import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainFailuresBy } from '../domain/fetching/failure';
import { failures } from '../domain/fetching/failures';
import { explainFailure } from './explainFailure';
import { failed, fetchWire, openWire } from './wire';

type Answer = () => Response | Promise<Response>;

const json =
  (content: unknown): Answer =>
  () =>
    new Response(JSON.stringify(content));
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const file = (data: unknown, edition = 'e1') => json({ edition, data });

/** What the site answers to each path; an answer is given once, the last one for ever. */
let answers: Record<string, Answer[]> = {};
let asked: string[] = [];
let reported: unknown[] = [];
let page: EventTarget;

beforeEach(() => {
  answers = { '/parts/edition.json': [json({ edition: 'e1' })] };
  [asked, reported, page] = [[], [], new EventTarget()];
  vi.stubGlobal('window', page);
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit = {}) => {
    asked.push(cache ? `${address} ${cache}` : address);
    const left = answers[address.replace(/^\/v|\?e1$/gu, '')] ?? [
      () => new Response('<!doctype html>', { status: 404 }),
    ];
    const [answer] = left.length > 1 ? left.splice(0, 1) : left;
    return answer?.() ?? new Response();
  });
  openWire({ base: '/v', edition: 'e1' }, explainFailure);
});
afterEach(() => {
  vi.unstubAllGlobals();
  explainFailuresBy(async () => failures.ours);
});

const kindOf = async (error: unknown) => (await explainFailure(error)).kind;

type Pair = { readonly a: number; readonly b: number };
const fetchPair = () => fetchWire<Pair>('/pair.json', ['a', 'b']);

/** Why the pair cannot be had. */
const failureOfPair = async () => {
  try {
    return await fetchPair();
  } catch (error) {
    return kindOf(error);
  }
};

describe('a file of the site', () => {
  it('of the edition of the page is read', async () => {
    answers['/pair.json'] = [file({ a: 1, b: 2 })];
    expect(await fetchPair()).toEqual({ a: 1, b: 2 });
    expect(asked).toEqual(['/v/pair.json?e1']);
  });

  it('that is a list is told by its length', async () => {
    answers['/list.json'] = [file(['x'])];
    expect(await fetchWire<readonly string[]>('/list.json', ['length'])).toEqual(['x']);
  });

  it('of another edition is refused, and the site has been updated', async () => {
    answers['/pair.json'] = [file({ a: 1, b: 2 }, 'e2')];
    expect(await failureOfPair()).toBe('updated');
    // The file says it; nobody else need be asked.
    expect(asked).toEqual(['/v/pair.json?e1']);
    expect(reported).toEqual([]);
  });

  it.each([
    ['HTML', () => new Response('<!doctype html><title>Home</title>')],
    ['cut off', () => new Response('{"edition":"e1","data":{"a":1,')],
    ['empty', () => new Response('')],
    ['of another shape', file({ a: 1 })],
    ['a list', file([1, 2])],
    ['a text', file('a b')],
    ['nothing', file(null)],
    ['JSON without an edition', json({ a: 1, b: 2 })],
    ['no object', json(null)],
  ])('that is %s is our error, as long as the site is the same', async (_, answer) => {
    answers['/pair.json'] = [answer];
    expect(await failureOfPair()).toBe('ours');
    expect(String(reported)).toMatch(/\/pair\.json: 200, edition (?:e1|undefined)$/u);
    expect(asked).toEqual(['/v/pair.json?e1', '/v/parts/edition.json no-store']);
  });

  it('that is gone is our error, or the site has been updated', async () => {
    expect(await failureOfPair()).toBe('ours');
    expect(String(reported)).toContain('/pair.json: 404');
    answers['/parts/edition.json'] = [json({ edition: 'e2' })];
    expect(await failureOfPair()).toBe('updated');
    expect(reported).toHaveLength(1);
  });

  it('that does not come is a matter of the connection, unless the site has been updated', async () => {
    answers['/pair.json'] = [offline];
    expect(await failureOfPair()).toBe('unreachable');
    answers['/parts/edition.json'] = [offline];
    expect(await failureOfPair()).toBe('unreachable');
    answers['/parts/edition.json'] = [json({ edition: 'e2' })];
    expect(await failureOfPair()).toBe('updated');
    expect(reported).toEqual([]);
  });

  it('is a matter of the connection where something else answers to everything', async () => {
    answers['/pair.json'] = [() => new Response('<title>Log in</title>')];
    answers['/parts/edition.json'] = [() => new Response('<title>Log in</title>')];
    expect(await failureOfPair()).toBe('unreachable');
  });
});

/** An error of code that does not come, as Vite tells it. */
function preloadError(): Error {
  const payload = new TypeError('Failed to fetch dynamically imported module');
  page.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
  return payload;
}

describe('code that does not come', () => {
  it('is a matter of the connection while the site is the same', async () => {
    expect(await kindOf(preloadError())).toBe('unreachable');
  });

  it('is gone where the site has been updated', async () => {
    answers['/parts/edition.json'] = [json({ edition: 'e2' })];
    expect(await kindOf(preloadError())).toBe('updated');
    const noStyles = new Error('The style sheet could not be fetched');
    expect(() => failed(noStyles)).toThrow(noStyles);
    expect(await kindOf(noStyles)).toBe('updated');
  });
});

describe('an error of the code itself', () => {
  it.each([
    new RangeError('No number has the id "x"'),
    new TypeError('x is not a function'),
    'text',
    undefined,
  ])('is ours, whatever it is and whatever has become of the site: %s', async (error) => {
    answers['/parts/edition.json'] = [json({ edition: 'e2' })];
    expect(await kindOf(error)).toBe('ours');
    expect([reported, asked]).toEqual([[error], []]);
  });
});
