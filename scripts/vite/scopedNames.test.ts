import { expect, test } from 'vitest';
import { scopedNames } from './scopedNames';

test('a class has a short name of its own, the same in every build', () => {
  const name = scopedNames('/home/site');
  expect(name('bar', '/home/site/src/Bar.module.css')).toMatch(/^b[a-z0-9]{4}$/);
  expect(scopedNames('/srv')('bar', '/srv/src/Bar.module.css?used')).toBe(
    name('bar', '/home/site/src/Bar.module.css'),
  );
  expect(name('bar', '/home/site/src/Foot.module.css')).not.toBe(
    name('bar', '/home/site/src/Bar.module.css'),
  );
});

test('two classes never share a name', () => {
  const name = scopedNames('/');
  expect(() => {
    for (let index = 0; index < 20_000; index += 1) name(`a${index}`, '/x.module.css');
  }).toThrow('would have one name');
});
