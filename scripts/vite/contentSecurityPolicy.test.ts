import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicyOf, withContentSecurityPolicy } from './contentSecurityPolicy';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const pageWith = (head: string) => `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
const scriptSource = (html: string) => /script-src ([^;]*)/.exec(contentSecurityPolicyOf(html))?.[1];

test('a page without inline scripts allows only scripts of its own origin', () => {
  expect(scriptSource(pageWith('<script type="module" src="/a.js"></script>'))).toBe("'self'");
});

test('every inline script is allowed by its hash, once', () => {
  const html = pageWith(
    '<script>one()</script><script data-a="x > y">\n two()\n</script><script>one()</script>',
  );
  expect(scriptSource(html)).toBe(`'self' ${sha256('one()')} ${sha256('\n two()\n')}`);
});

test('the hash is that of the text as a browser parses it', () => {
  expect(scriptSource(pageWith('<script>\r\none()\r</script>'))).toBe(`'self' ${sha256('\none()\n')}`);
});

test('an attribute that only ends in src does not make a script external', () => {
  expect(scriptSource(pageWith('<script data-src="/a.js">one()</script>'))).toBe(`'self' ${sha256('one()')}`);
});

const styleSource = (html: string) => /style-src ([^;]*)/.exec(contentSecurityPolicyOf(html))?.[1];

test('a page without inline styles allows only sheets of its own origin', () => {
  expect(styleSource(pageWith('<link rel="stylesheet" href="/a.css"><p style="color: red">'))).toBe("'self'");
});

test('every inline style is allowed by its hash, once, as a browser parses it', () => {
  const html = pageWith(
    '<style>.a > .b{}</style><style media="print" data-a="x">\r\n.c{}\r</style><style>.a > .b{}</style >',
  );
  expect(styleSource(html)).toBe(`'self' ${sha256('.a > .b{}')} ${sha256('\n.c{}\n')}`);
});

test('the hashes of styles are not those of scripts', () => {
  const html = pageWith('<style>one</style><script>two</script>');
  expect([styleSource(html), scriptSource(html)]).toEqual([
    `'self' ${sha256('one')}`,
    `'self' ${sha256('two')}`,
  ]);
});

test('nothing unsafe is allowed, and what is not named is refused', () => {
  const policy = contentSecurityPolicyOf(pageWith('<script>one()</script>'));
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toContain('"');
});

test('the policy is the first child of the head', () => {
  const html = withContentSecurityPolicy(pageWith('<meta charset="utf-8"><script>one()</script>'));
  expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="[^"]+"><meta charset/);
  expect(html).toContain(sha256('one()'));
});

test('a page that changed and passes again has one policy, the new one', () => {
  const once = withContentSecurityPolicy(pageWith('<script>one()</script>'));
  const twice = withContentSecurityPolicy(once.replace('one()', 'two()'));
  expect(twice).toBe(withContentSecurityPolicy(pageWith('<script>two()</script>')));
});

test('a header element is not taken for the head', () => {
  expect(() => withContentSecurityPolicy('<body><header></header></body>')).toThrow('no <head>');
});
