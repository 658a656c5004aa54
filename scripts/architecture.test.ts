import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layers } from './checks/layers';

const text = readFileSync('docs/architecture.md', 'utf8');

test('the drawing of the layers is the table that the imports are held to', () => {
  const names = new Map(
    [...text.matchAll(/(\w+)\["([\w/]+)"\]/gu)].map(([, id = '', folder = '']) => [id, folder]),
  );
  const drawn = [...text.matchAll(/^ {2}(\w+)(?:\["[\w/]+"\])? --> (\w+)(?:\["[\w/]+"\])?$/gmu)].map(
    ([, from = '', to = '']) => `${names.get(from)} → ${names.get(to)}`,
  );
  const allowed = Object.entries(layers)
    .filter(([folder]) => folder !== 'fixtures')
    .flatMap(([folder, { folders }]) => folders.map((to) => `${folder} → ${to}`));
  expect(drawn.toSorted()).toEqual(allowed.toSorted());
});

const steps = [...text.matchAll(/^\| `([^`]+)` \| `(\w+)` \|/gmu)].map(
  ([, file = '', name = '']) => [file, name] as const,
);

test('all walks are read', () => {
  expect(steps.length).toBeGreaterThan(20);
});

test.each(steps)('%s has %s', (file, name) => {
  expect(readFileSync(file, 'utf8')).toMatch(
    new RegExp(`^(?:export )?(?:default )?(?:async )?(?:function\\*?|const|class) ${name}\\b`, 'mu'),
  );
});
