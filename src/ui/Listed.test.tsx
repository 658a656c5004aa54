import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Listed } from './Listed';
import { listText } from './listText';

const links = (names: readonly string[]) =>
  renderToStaticMarkup(<Listed items={names} keyOf={(name) => name} render={(name) => <b>{name}</b>} />);

it.each([
  [[], ''],
  [['a'], '<b>a</b>'],
  [['a', 'b'], '<b>a</b> and <b>b</b>'],
  [['a', 'b', 'c'], '<b>a</b>, <b>b</b> and <b>c</b>'],
])('joins the elements for %j as a sentence does', (names, markup) => {
  expect(links(names)).toBe(markup);
});

it('names each of several once', () => {
  expect(listText(['Niu Yibing', 'Bloomberg', 'Niu Yibing'])).toBe('Niu Yibing and Bloomberg');
});
