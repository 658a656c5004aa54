import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalizeBase, serveSite } from './serve.mjs';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
type Site = Awaited<ReturnType<typeof serveSite>>;

const top = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
const folder = join(top, 'dist');
const write = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

/** Sends the path as it is written: fetch would tidy it first. */
const get = (site: Site, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

let site: Site;
let below: Site;

beforeAll(async () => {
  write('index.html', 'the overview');
  write('404.html', 'not here');
  write('charts/users.html', 'the chart');
  write('charts/users.html.br', brotliCompressSync('the chart'));
  write('charts/users.html.gz', gzipSync('the chart'));
  write('charts/money/index.html', 'the other chart');
  write('figures/users.2021.cac-2022.a.html', 'the figure');
  write('assets/main-1a2b.js', 'export {}');
  write('data/records.json', '[]');
  write('data/records.csv', 'id');
  writeFileSync(join(top, 'secret.html'), 'a secret');
  const host = '127.0.0.1';
  site = await serveSite({ folder, host });
  below = await serveSite({ folder, host, base: '/verbatim' });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(top, { recursive: true });
});

describe('a served site', () => {
  it.each([
    ['/', 'the overview'],
    ['/?q=users', 'the overview'],
    ['/charts/users', 'the chart'],
    ['/charts/users?cite=a%2Cb', 'the chart'],
    ['/charts/money', 'the other chart'],
    ['/figures/users.2021.cac-2022.a', 'the figure'],
  ])('answers %s with its page', async (path, text) => {
    const { status, headers, body } = await get(site, path);
    expect([status, body.toString()]).toEqual([200, text]);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/charts/none',
    '/charts',
    '/assets/gone-1a2b.js',
    '/%2e%2e/secret',
    '/%2e%2e/secret.html',
    '/../secret.html',
    '/..%2fsecret.html',
    '/charts/%2e%2e/%2e%2e/secret.html',
    '/%E0%A4%A',
    '/%',
    '/%00',
    '//charts//none',
    '/404x',
  ])('answers %s with the page for what is not there', async (path) => {
    const { status, headers, body } = await get(site, path, { 'if-none-match': '*' });
    expect([status, body.toString()]).toEqual([404, 'not here']);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('sends what the reader can unpack', async () => {
    const brotli = await get(site, '/charts/users', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.body).toEqual(brotliCompressSync('the chart'));
    const gzip = await get(site, '/charts/users', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.headers.vary).toBe('Accept-Encoding');
    const plain = await get(site, '/', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['/assets/main-1a2b.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/data/records.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/data/records.csv', 'text/csv; charset=utf-8', 'no-cache'],
  ])('says what %s is, and how long it may be kept', async (path, type, cache) => {
    const { headers } = await get(site, path);
    expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
  });

  it('sends nothing where the reader has the file already', async () => {
    const { etag = '' } = (await get(site, '/charts/users')).headers;
    const { status, headers, body } = await get(site, '/charts/users', { 'if-none-match': String(etag) });
    expect([status, headers.etag, headers['cache-control'], body.length]).toEqual([304, etag, 'no-cache', 0]);
  });

  it('ignores ranges, also those that make no sense', async () => {
    const { status, body } = await get(site, '/', { range: 'bytes=5-2' });
    expect([status, body.toString()]).toEqual([200, 'the overview']);
  });

  it('answers questions about files, and refuses to change them', async () => {
    expect((await get(site, '/', {}, 'HEAD')).status).toBe(200);
    expect((await get(site, '/', {}, 'POST')).status).toBe(405);
  });

  it('rejects a port that is taken', async () => {
    const { port, hostname } = new URL(site.url);
    await expect(serveSite({ folder, port: Number(port), host: hostname })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('a site below a path', () => {
  it('is found there', async () => {
    expect(new URL(below.url).pathname).toBe('/verbatim/');
    expect((await get(below, '/verbatim/')).body.toString()).toBe('the overview');
    expect((await get(below, '/verbatim/charts/users?q=1')).body.toString()).toBe('the chart');
    expect((await get(below, '/verbatim/assets/main-1a2b.js')).headers['cache-control']).toContain(
      'immutable',
    );
  });

  it.each([
    ['/', '/verbatim/'],
    ['/verbatim', '/verbatim/'],
    ['/?q=1', '/verbatim/?q=1'],
  ])('is led to from %s', async (path, location) => {
    const { status, headers } = await get(below, path);
    expect([status, headers.location]).toEqual([302, location]);
  });

  it.each(['/charts/users', '/verbatimx/charts/users', '/verbatim/charts/none'])(
    'is not at %s',
    async (path) => {
      const { status, body } = await get(below, path);
      expect([status, body.toString()]).toEqual([404, 'not here']);
    },
  );

  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/a', '/a/'],
    ['/a/b/', '/a/b/'],
  ])('reads the base %s as %s', (base, expected) => {
    expect(normalizeBase(base)).toBe(expected);
  });

  it('must be a path', () => {
    expect(() => normalizeBase('verbatim')).toThrow(/BASE_PATH.*slash/u);
  });
});
