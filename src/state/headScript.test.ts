import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { queryKeys, themes } from './url';

describe('the script in the head of every page', () => {
  const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

  it('knows every key that changes the view', () => {
    const listed = /var views =\s*'([^']*)'/u.exec(html)?.[1]?.split(' ');
    expect(listed).toEqual(queryKeys.filter((key) => key !== 'theme' && key !== 'cite'));
    expect(html).toContain("keys.get('theme')");
  });

  it('knows the themes', () => {
    const listed = /var themes = \[([^\]]*)\]/u.exec(html)?.[1];
    expect(listed).toBe(themes.map((theme) => `'${theme}'`).join(', '));
  });
});
