import { expect, test } from 'vitest';
import { hitAreasOf } from './hitAreas';

const label = { lines: ['one billion'], size: 12, x: 8, y: 4, anchor: 'start' } as const;
const areas = (...xs: readonly number[]) =>
  hitAreasOf(xs.map((x, index) => ({ at: { x, y: 0 }, label: index === 0 ? label : undefined })));

test('a mark alone has a whole target and all of its words', () => {
  const [area] = areas(0);
  expect(area?.radius).toBe(14);
  expect(area?.words).toMatchObject({ left: 8 });
});

test('close marks share the room between them', () => {
  expect(areas(0, 20).map((area) => area.radius)).toEqual([10, 10]);
});

test('words end where the target of another mark begins', () => {
  expect(areas(0, 50)[0]?.words?.right).toBe(36);
});
