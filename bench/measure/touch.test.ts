import { expect, it } from 'vitest';
import { paintedAfter } from './touch';

it('takes the browser’s measure where the result is in the first frame after the interaction', () => {
  expect(paintedAfter({ began: 1000, framed: 1050, painted: 1400, eventDuration: 72 })).toBe(72);
});

it('takes its own where the result comes later', () => {
  expect(paintedAfter({ began: 1000, framed: 1090, painted: 1120, eventDuration: 24 })).toBe(120);
});
