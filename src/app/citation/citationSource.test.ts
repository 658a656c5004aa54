// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bucketOf } from '../../domain/idBuckets';
import { citationPath, idsPath, pageCitationsPath } from '../../state/citationFiles';
import { openWire } from '../../state/wire';
import { loadPageCitations, publishedCitations } from './citationSource';

const size = 3;
const [linked, other, unknown] = ['benches.2019.a', 'trees.2020.a', 'nothing.2020.a'];

/** What the site has, and what was asked of it. */
let files: Record<string, unknown> = {};
let asked: string[] = [];
const answer = async (address: string): Promise<Response> => {
  const path = address.split('?')[0] ?? '';
  asked.push(path);
  if (!(path in files)) return new Response('Not found', { status: 404 });
  return Response.json({ data: files[path], edition: 'e1' });
};

beforeEach(() => {
  asked = [];
  files = {
    [idsPath(bucketOf(linked, size))]: [linked, other],
    [citationPath(linked)]: { html: '<p>five benches' },
    [citationPath(other)]: { html: '<p>six trees' },
  };
  document.body.innerHTML = `<a href="/figures/${linked}" data-cite="${linked}">five</a>`;
  vi.stubGlobal('fetch', vi.fn(answer));
  openWire({ base: '', edition: 'e1' }, () => Promise.reject(new Error('Not asked here')));
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the citation of a number', () => {
  it('that the page links is its own file, fetched once', async () => {
    const citations = publishedCitations(size);
    expect(await citations(linked).load()).toBe('<p>five benches');
    expect(await citations(linked).load()).toBe('<p>five benches');
    expect(asked).toEqual([citationPath(linked)]);
  });

  it('that nothing on the page links is looked for in the list of all before it is fetched', async () => {
    expect(await publishedCitations(size)(other).load()).toBe('<p>six trees');
    expect(asked).toEqual([idsPath(bucketOf(other, size)), citationPath(other)]);
  });

  it('that there is not is known without asking for its file', async () => {
    expect(await publishedCitations(size)(unknown).load()).toBeUndefined();
    expect(asked).toEqual([idsPath(bucketOf(unknown, size))]);
  });

  it('that does not come fails, and is fetched again when it is asked for again', async () => {
    const { [citationPath(linked)]: file, ...rest } = files;
    files = rest;
    const citations = publishedCitations(size);
    await expect(citations(linked).load()).rejects.toThrow('404');
    files = { ...rest, [citationPath(linked)]: file };
    expect(await citations(linked).load()).toBe('<p>five benches');
  });

  it('that has come with those of the page is not fetched', async () => {
    const together = 'ponds.2021.a';
    document.body.innerHTML = `<a href="/figures/${together}" data-cite="${together}">two</a>`;
    files = { ...files, [pageCitationsPath('/charts/ponds')]: { citations: { [together]: '<p>two ponds' } } };
    await loadPageCitations('/charts/ponds');
    asked = [];
    expect(await publishedCitations(size)(together).load()).toBe('<p>two ponds');
    expect(asked).toEqual([]);
  });
});
