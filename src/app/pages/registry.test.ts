import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PageKind } from '../../domain/pages';
import { isStatic } from '../hydrate/loadViews';
import { pages } from './registry';

const kinds = Object.keys(pages) as PageKind[];

test.each(kinds)('%s is loaded and preloaded, or neither', (kind) => {
  const { load, preload } = pages[kind];
  expect(load === undefined).toBe(preload === undefined);
  expect(isStatic(kind)).toBe(load === undefined);
  expect(preload === undefined || existsSync(preload)).toBe(true);
});
