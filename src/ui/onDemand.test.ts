import { expect, test } from 'vitest';
import { onDemand } from './onDemand';

test('what is asked for is fetched once, and is there from then on', async () => {
  let fetched = 0;
  const part = onDemand(async () => `part ${(fetched += 1)}`);
  expect([part.loaded, fetched]).toEqual([undefined, 0]);
  const both = [part.load(), part.load()];
  expect(part.loaded).toBeUndefined();
  expect(await Promise.all(both)).toEqual(['part 1', 'part 1']);
  expect([await part.load(), part.loaded, fetched]).toEqual(['part 1', 'part 1', 1]);
});

test('what could not be fetched is fetched again when it is asked for again', async () => {
  let isOffline = true;
  const part = onDemand(async () => {
    if (isOffline) throw new TypeError('offline');
    return 'part';
  });
  await expect(Promise.all([part.load(), part.load()])).rejects.toThrow('offline');
  expect(part.loaded).toBeUndefined();
  isOffline = false;
  expect(await part.load()).toBe('part');
  expect(part.loaded).toBe('part');
});
