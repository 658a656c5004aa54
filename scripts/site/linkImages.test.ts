import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../../src/state/corpus';
import { linkPictureOf } from '../stills/linkPicture';
import { linkImagePath, writeLinkImages } from './linkImages';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'link-images-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('charts and figures have an image of their own, other pages that of the site', () => {
  expect(linkImagePath('/charts/internet-users')).toBe('/images/charts/internet-users.png');
  expect(linkImagePath('/figures/a.2021.b.a')).toBe('/images/figures/a.2021.b.a.png');
  for (const path of ['/', '/table', '/compare', '/method', '/briefings/cac-2022'])
    expect(linkImagePath(path)).toBe('/images/verbatim.png');
});

test('images are written at their size; of what did not change nothing is drawn again', async () => {
  const paths = ['/', '/table', '/figures/internet-users.2021.cac-2022.a'];
  let drawn = 0;
  const rendering: Parameters<typeof writeLinkImages>[0]['rendering'] = {
    linkPictureOf: (ask) => {
      drawn += 1;
      return linkPictureOf(ask);
    },
  };
  const given = { corpus, rendering, paths, address: 'https://v.example', cache: join(folder, 'cache') };
  const write = (out: string, madeWith: string) =>
    writeLinkImages({ ...given, folder: join(folder, out), madeWith });
  const read = (out: string) =>
    readFile(join(folder, out, 'images/figures/internet-users.2021.cac-2022.a.png'));

  expect(await write('first', 'one')).toBe(2);
  const image = await read('first');
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(drawn).toBe(2);
  expect(await write('second', 'one')).toBe(2);
  expect(drawn).toBe(2);
  expect((await read('second')).equals(image)).toBe(true);
  await mkdir(join(folder, 'cache', 'engine-of-before'), { recursive: true });
  await write('third', 'another');
  expect(drawn).toBe(4);
  expect((await read('third')).equals(image)).toBe(true);
  // What no build makes any more goes: only this engine stays, and of it two images and their list.
  const [engine = '', ...others] = await readdir(given.cache);
  expect(others).toEqual([]);
  expect(await readdir(join(given.cache, engine))).toHaveLength(3);
});
