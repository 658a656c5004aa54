import { expect, test } from 'vitest';
import { withEmbedLinks } from './embedLinks';

test('a number leads to its embed, inside the frame', () => {
  expect(withEmbedLinks('<a href="/v/figures/users.2021" data-cite="users.2021"><circle/></a>', '/v')).toBe(
    '<a href="/v/embed/figures/users.2021" data-cite="users.2021"><circle/></a>',
  );
});

test('an embed stays in the frame', () => {
  const link = '<a href="/v/embed/charts/users">Chart</a>';
  expect(withEmbedLinks(link, '/v')).toBe(link);
});

test.each(['/v/figures/users.2021', '/v/charts/users', 'http://official.test/page'])(
  'all else leaves the frame: %s',
  (href) => {
    expect(withEmbedLinks(`<a href="${href}" rel="noopener">x</a>`, '/v')).toBe(
      `<a href="${href}" target="_blank" rel="noopener">x</a>`,
    );
  },
);
