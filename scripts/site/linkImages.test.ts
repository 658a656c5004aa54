import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from '../../src/state/corpus';
import { type DrawTask, drawTask } from '../stills/drawTask';
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

test('images are written at their size, each drawn of the records that its page shows', async () => {
  const paths = ['/', '/table', '/figures/internet-users.2021.cac-2022.a'];
  const tasks: DrawTask[] = [];
  const drawers: Parameters<typeof writeLinkImages>[0]['drawers'] = {
    count: 1,
    draw: async (task) => {
      tasks.push(JSON.parse(JSON.stringify(task)) as DrawTask);
      return Buffer.from(await drawTask(task));
    },
  };
  expect(await writeLinkImages({ folder, corpus, drawers, paths, address: 'https://v.example' })).toBe(2);
  const image = await readFile(join(folder, 'images/figures/internet-users.2021.cac-2022.a.png'));
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  const sizes = tasks.map(({ records }) => records.dataset.observations.length);
  expect(Math.max(...sizes)).toBe(corpus.size);
  expect(Math.min(...sizes)).toBeLessThan(corpus.size / 2);
  // A task that has been through JSON draws the same.
  const again = tasks.find((task) => task.kind === 'link image' && task.path.startsWith('/figures/'));
  expect(again && image.equals(Buffer.from(await drawTask(again)))).toBe(true);
});
