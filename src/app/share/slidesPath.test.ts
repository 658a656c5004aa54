import { expect, it } from 'vitest';
import { parseQuery } from '../../state/url';
import { slidesPathOf } from './slidesPath';

const pathOf = (path: string, search: string) => slidesPathOf({ path, ...parseQuery(search) });

it('leads from a chart that is asked for as slides to its deck, in the view asked for', () => {
  expect(pathOf('/charts/internet-users', '?slide=1')).toBe('/present?deck=internet-users');
  expect(pathOf('/charts/internet-users', '?scale=log&milestones=on&slide=2&theme=dark&ref=a')).toBe(
    '/present?deck=internet-users:log:milestones&slide=2&theme=dark&ref=a',
  );
});

it('leads from a comparison to its deck', () => {
  expect(pathOf('/compare', '?compare=a~b&scale=index&time=2012..2021&slide=1&cite=a.2012')).toBe(
    '/present?deck=compare:a,b:index:2012..2021&cite=a.2012',
  );
  expect(pathOf('/compare', '?slide=1')).toBe(
    '/present?deck=compare:internet-users,digital-economy,big-data-industry,data-output',
  );
});

it('leads nowhere else', () => {
  expect(pathOf('/charts/internet-users', '?scale=log')).toBeUndefined();
  expect(pathOf('/charts/internet-users', '?slide=none')).toBeUndefined();
  expect(pathOf('/table', '?slide=1')).toBeUndefined();
  expect(pathOf('/present', '?deck=a&slide=2')).toBeUndefined();
});
