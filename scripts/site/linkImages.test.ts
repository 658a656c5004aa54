import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createWhole } from '../../src/domain/findings/whole';
import { createSliceMaker } from '../../src/domain/slice';
import { slotRules } from '../../src/domain/slotLooks';
import { dataset } from '#data';
import { drawTask } from '../stills/drawTask';
import { linkImagePath } from './linkImages';

test('charts and figures have an image of their own, other pages that of the site', () => {
  expect(linkImagePath('/charts/internet-users')).toBe('/images/charts/internet-users.png');
  expect(linkImagePath('/figures/a.2021.b.a')).toBe('/images/figures/a.2021.b.a.png');
  for (const path of ['/', '/table', '/compare', '/method', '/briefings/cac-2022'])
    expect(linkImagePath(path)).toBe('/images/verbatim.png');
});

test('an image has its size, and is drawn of the records that its page shows', async () => {
  const id = 'internet-users.2021.cac-2022.a';
  const records = createSliceMaker(createWhole(dataset))({ citations: [id] });
  expect(records.dataset.observations.length).toBeLessThan(dataset.observations.length / 2);
  const styles = slotRules(dataset.briefings) + (await readFile('src/app/styles/tokens.css', 'utf8'));
  const task = {
    kind: 'link image',
    records,
    path: `/figures/${id}`,
    styles,
    address: undefined,
  } as const;
  const image = Buffer.from(await drawTask(task));
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  // Records that have been through JSON draw the same.
  expect(image.equals(Buffer.from(await drawTask(JSON.parse(JSON.stringify(task)) as typeof task)))).toBe(
    true,
  );
});
