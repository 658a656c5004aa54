import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NotFoundView } from './NotFoundView';

const suggestions = [{ path: '/charts/internet-users', label: 'Internet users' }];

describe('the page for what there is not', () => {
  it.each(['page', 'indicator', 'briefing', 'figure'] as const)('names the %s and the ways on', (what) => {
    const html = renderToStaticMarkup(
      <NotFoundView what={what} id="internet-user" suggestions={suggestions} />,
    );
    expect(html).toContain('internet-user');
    for (const path of ['/charts/internet-users', '/', '/table']) expect(html).toContain(`href="${path}"`);
  });

  it('names the main pages where nothing is like what was asked for', () => {
    const html = renderToStaticMarkup(<NotFoundView what="page" id="/nonsense" suggestions={[]} />);
    expect(html).toContain('Main pages');
    expect(html).not.toContain('similar');
    for (const path of ['/', '/table', '/method', '/briefings/cac-2022'])
      expect(html).toContain(`href="${path}"`);
  });

  it('escapes and shortens what stands in the address', () => {
    const id = `<img src=x onerror=alert(1)>${'y'.repeat(10_000)}`;
    const html = renderToStaticMarkup(<NotFoundView what="page" id={id} suggestions={[]} />);
    expect(html).not.toContain('<img');
    expect(html.length).toBeLessThan(3000);
  });
});
