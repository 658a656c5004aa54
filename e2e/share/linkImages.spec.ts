import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, once, test } from '../support/fixtures';
import { listedPaths } from '../support/site';

const imageIn = (html: string) => /<meta property="og:image" content="([^"]+)">/u.exec(html)?.[1] ?? '';

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every page names an image that is there, charts and figures one of their own', once, async () => {
  const owners = new Map<string, string[]>();
  for (const path of await listedPaths()) {
    const html = await readFile(join('dist', path === '/' ? '/index.html' : `${path}.html`), 'utf8');
    const image = new URL(imageIn(html));
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(sizeOf(await readFile(join('dist', decodeURIComponent(image.pathname)))), path).toEqual([
      1200, 630,
    ]);
    owners.set(image.pathname, [...(owners.get(image.pathname) ?? []), path]);
  }
  const own = [...owners].filter(([image]) => image !== '/images/verbatim.png');
  expect(own.length).toBeGreaterThan(180);
  for (const [image, paths] of own) expect(image).toBe(`/images${paths.join()}.png`);
});

test(
  'an image is served as what it is, and the answer to those who embed names it',
  once,
  async ({ request }) => {
    const page = await (await request.get('/charts/internet-users')).text();
    const { pathname } = new URL(imageIn(page));
    const image = await request.get(pathname);
    expect(image.headers()['content-type']).toBe('image/png');
    expect(sizeOf(await image.body())).toEqual([1200, 630]);
    const answer: unknown = await (await request.get('/oembed/charts/internet-users.json')).json();
    expect(answer).toMatchObject({
      thumbnail_url: imageIn(page),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  },
);
