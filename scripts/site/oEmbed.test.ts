import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { oEmbedOf, oEmbedPath } from './oEmbed';

/** What oembed.com asks of an answer of the kind `rich`. */
const rich = {
  type: 'object',
  required: ['version', 'type', 'html', 'width', 'height'],
  properties: {
    version: { const: '1.0' },
    type: { const: 'rich' },
    title: { type: 'string' },
    provider_name: { type: 'string' },
    provider_url: { type: 'string', pattern: '^https?://' },
    html: { type: 'string', minLength: 1 },
    width: { type: 'number' },
    height: { type: 'number' },
    thumbnail_url: { type: 'string', pattern: '^https?://' },
    thumbnail_width: { type: 'number' },
    thumbnail_height: { type: 'number' },
  },
  // A thumbnail is given whole or not at all.
  dependencies: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
};

const answer = oEmbedOf({
  title: 'Users "online" · Verbatim',
  site: 'https://v.example/verbatim',
  embed: '/embed/charts/users',
  width: 640,
  height: 480,
});

test('an answer is what the specification asks for', () => {
  const validate = new Ajv().compile(rich);
  expect(validate(answer)).toBe(true);
  expect(validate({ ...answer, html: '' })).toBe(false);
});

test('a thumbnail is given with its size', () => {
  const validate = new Ajv().compile(rich);
  const image = { address: 'https://v.example/images/a.png', width: 1200, height: 630 };
  const page = { title: 'A', site: 'https://v.example', embed: '/embed/a', width: 640, height: 480 };
  const whole = oEmbedOf({ ...page, image });
  expect(validate(whole)).toBe(true);
  expect(whole).toMatchObject({ thumbnail_url: image.address, thumbnail_width: 1200, thumbnail_height: 630 });
  expect(validate({ ...oEmbedOf(page), thumbnail_url: image.address })).toBe(false);
});

test('its frame shows the embed at the size it names', () => {
  expect(answer.html).toContain('src="https://v.example/verbatim/embed/charts/users"');
  expect(answer.html).toContain('title="Users &quot;online&quot; · Verbatim" width="640" height="480"');
});

test('it stands under the path of its page', () => {
  expect(oEmbedPath('/charts/users')).toBe('/oembed/charts/users.json');
});
