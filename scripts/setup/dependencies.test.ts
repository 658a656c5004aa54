import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outdatedPackages } from './dependencies.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/chart/node_modules/@scope/shape': { version: '3.1.0' },
    'node_modules/binary-for-another-system': { version: '1.0.0', optional: true },
  },
};

const complete = {
  packages: {
    'node_modules/react': { version: '19.3.1' },
    'node_modules/chart/node_modules/@scope/shape': { version: '3.1.0' },
  },
};

test('a fresh clone lacks everything but what belongs to another system', () => {
  expect(outdatedPackages(wanted, undefined)).toEqual(['react', '@scope/shape']);
});

test('a matching installation lacks nothing', () => {
  expect(outdatedPackages(wanted, complete)).toEqual([]);
});

test('another version is outdated, also of an optional package', () => {
  const installed = {
    packages: {
      ...complete.packages,
      'node_modules/react': { version: '19.3.0' },
      'node_modules/binary-for-another-system': { version: '0.9.0' },
    },
  };
  expect(outdatedPackages(wanted, installed)).toEqual(['react', 'binary-for-another-system']);
});

test('the lock file names no registry, so it installs from any', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
