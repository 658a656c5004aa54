import { expect, it } from 'vitest';
import { clickOf } from './touch';

it('takes the browser’s measure where the sentence is in the first frame after the click', () => {
  expect(clickOf({ began: 1000, framed: 1050, painted: 1400, eventDuration: 72 })).toEqual({
    painted: 72,
    framed: 50,
  });
});

it('takes its own where the sentence comes later', () => {
  expect(clickOf({ began: 1000, framed: 1090, painted: 1120, eventDuration: 24 })).toEqual({
    painted: 120,
    framed: 90,
  });
});
