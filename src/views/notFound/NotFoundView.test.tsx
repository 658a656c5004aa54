import { assert, property, string } from 'fast-check';
import { type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NotFoundView, shorten } from './NotFoundView';

/** The page as it is sent. */
const markupOf = (props: Omit<ComponentProps<typeof NotFoundView>, 'mainPages'>) =>
  renderToStaticMarkup(<NotFoundView {...props} mainPages={mainPages} />);

const mainPages = [
  { path: '/', label: 'Overview' },
  { path: '/method', label: 'Method' },
];
const suggestions = [{ path: '/charts/internet-users', label: 'Internet users' }];

describe('the page for what there is not', () => {
  it.each(['page', 'indicator', 'briefing', 'figure'] as const)('names the %s and the ways on', (what) => {
    const html = markupOf({ what, id: 'internet-user', suggestions });
    expect(html).toContain('internet-user');
    for (const path of ['/charts/internet-users', '/', '/table']) expect(html).toContain(`href="${path}"`);
  });

  it('names the main pages where nothing is like what was asked for', () => {
    const html = markupOf({ what: 'page', id: '/nonsense', suggestions: [] });
    expect(html).toContain('Main pages');
    expect(html).not.toContain('similar');
    for (const { path, label } of mainPages) expect(html).toContain(`href="${path}">${label}`);
  });

  it('escapes and shortens what stands in the address', () => {
    const id = `<img src=x onerror=alert(1)>${'y'.repeat(10_000)}`;
    const html = markupOf({ what: 'page', id, suggestions: [] });
    expect(html).not.toContain('<img');
    expect(html.length).toBeLessThan(3000);
  });
});

describe('shorten', () => {
  it('leaves a short name as it is', () => {
    expect(shorten('internet-user')).toBe('internet-user');
  });

  it('cuts a long one between characters', () => {
    expect(shorten('🦄'.repeat(100), 5)).toBe('🦄🦄🦄🦄…');
  });

  it('shows no control or direction characters', () => {
    expect(shorten('a\u202Eb\nc')).toBe('a b c');
  });

  it('is never longer than asked for', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Array.from(shorten(text, 20)).length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
