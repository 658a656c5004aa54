import { minifySync } from 'vite';

const INLINE_SCRIPT = /<script( data-early)?>([\s\S]*?)<\/script>/g;

/** Scripts in the page stand before its text: each byte of them is waited for. */
const minified = (page: string): string =>
  page.replaceAll(INLINE_SCRIPT, (_, attribute: string | undefined, code: string) => {
    const { code: short, errors } = minifySync('inline.js', code);
    if (errors.length > 0) throw new SyntaxError(`The script in index.html: ${errors[0]?.message ?? ''}`);
    return `<script${attribute ?? ''}>${short}</script>`;
  });

/** `index.html` as every page begins: without comments and white space that nobody reads. */
export const shortTemplate = (template: string): string => minified(template).replaceAll(/\n\s+(?=<)/g, '\n');
