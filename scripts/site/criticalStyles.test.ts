import { describe, expect, test } from 'vitest';
import { classesIn, criticalStylesOf, withoutFonts } from './criticalStyles';

/** The rules kept for elements of these classes, without the white space. */
const kept = (styles: string, classes = 'a') =>
  criticalStylesOf(styles)(`<p class="${classes}"></p>`).replaceAll(/\s+/g, ' ');

test('the classes of markup are the words of its class attributes', () => {
  const html = '<p class="a b"><i data-class="c" class="b d">class="e"</i><svg className="f" class=""></svg>';
  expect([...classesIn(html)].filter((name) => name !== '').toSorted()).toEqual(['a', 'b', 'd']);
  expect(classesIn('<p>').size).toBe(0);
});

describe('a rule', () => {
  test.each([
    '*',
    'p',
    ':root',
    '#main',
    '[data-theme="dark"] p',
    '.a',
    'p.a:hover',
    '.a > p::before',
    '.a[hidden]',
    ':not(.b)',
    '.a:not(.b, .c)',
    '.a:not(:is(.b .c))',
    '.a:not(:is(:where(.b)))',
    '.a:not(:is(:where(.b)) .c)',
    '.a:nth-child(2 of .b)',
    '.a:has(.b > .c)',
    ':is(.b, .a) p',
    ':where(.b)',
    '.a:nth-child(2n + 1)',
    '.a:not(:nth-child(2))',
  ])('with the selector “%s” is kept', (selector) => {
    expect(kept(`${selector} { color: red }`)).toBe(`${selector} { color: red }`);
  });

  test.each(['.b', '.a.b', '.a .b', '.b > p', 'p.b::after', '.b:not(.a)', '.ab', '.A', '.a-b', '.a_b'])(
    'with the selector “%s” is dropped',
    (selector) => {
      expect(kept(`${selector} { color: red }`)).toBe('');
    },
  );

  test('keeps those of its selectors that can match', () => {
    expect(kept('.b, .a,\n.c .a, p { color: red }')).toBe('.a, p { color: red }');
  });

  test('is matched by names as markup writes them', () => {
    expect(kept('.a\\:b { color: red } .a\\:c { color: red }', 'a:b')).toBe('.a\\:b { color: red }');
  });

  test('stays in its order', () => {
    expect(kept('.a { --n: 1 } .b { --n: 2 } p { --n: 3 } .a { --n: 4 }')).toBe(
      '.a { --n: 1 } p { --n: 3 } .a { --n: 4 }',
    );
  });

  test('is kept for markup that needs it, whatever other markup needed', () => {
    const stylesOf = criticalStylesOf('.a { --n: 1 } .b { --n: 2 }');
    const [a, b] = ['<p class="a">', '<p class="b">'];
    expect([stylesOf(a), stylesOf(b), stylesOf(a), stylesOf('')]).toEqual([
      '.a { --n: 1 }',
      '.b { --n: 2 }',
      '.a { --n: 1 }',
      '',
    ]);
  });
});

describe('an at-rule', () => {
  test('keeps what can match inside of it, and goes when nothing can', () => {
    expect(kept('@media print { .a { --n: 1 } .b { --n: 2 } } @media screen { .b { --n: 3 } }')).toBe(
      '@media print { .a { --n: 1 } }',
    );
    expect(kept('@supports (gap: 1px) { @media print { .b { --n: 1 } } }')).toBe('');
    expect(kept('@layer base { @media print { .a { --n: 1 } } }')).toBe(
      '@layer base { @media print { .a { --n: 1 } } }',
    );
  });

  test.each([
    '@layer base, views;',
    '@font-face { font-family: x; src: url(x.woff2) }',
    '@keyframes turn { from { rotate: 0 } 50% { rotate: 1turn } }',
    '@page { margin: 1cm }',
    '@property --n { syntax: "*"; inherits: false }',
  ])('that names or orders things is kept: %s', (rule) => {
    expect(`${kept(rule).replace(/;$/, '')};`).toBe(`${rule.replace(/;$/, '')};`);
  });
});

test('where the whole sheet follows, paper and pointer are left to it', () => {
  const sheet =
    '.a { --n: 1 } .a:hover, .a:focus { --n: 2 } @media print { .a { --n: 3 } } p:hover { --n: 4 }';
  expect(criticalStylesOf(sheet)('<p class="a">', true)).toBe('.a { --n: 1 } .a:focus { --n: 2 }');
  expect(criticalStylesOf(sheet)('<p class="a">')).toContain('print');
});

test('what a closed dialog holds needs no rules yet', () => {
  const html =
    '<dialog class="a"><p class="b"></p></dialog><dialog class="c" open><p class="d"></p></dialog>';
  expect([...classesIn(html)]).toEqual(['c', 'd']);
});

test('comments are not sent', () => {
  expect(kept('/* one */ .a { --n: 1 } /* two */ @media print { /* three */ }')).toBe('.a { --n: 1 }');
});

test('fonts are taken out of a sheet, and nothing else', () => {
  const fonts = '@font-face { font-family: x } @media print { @font-face { font-family: y } }';
  const sheet = withoutFonts(`${fonts} .a { font-family: x }`);
  expect(sheet).not.toContain('@font-face');
  expect(sheet).toContain('.a { font-family: x }');
});
