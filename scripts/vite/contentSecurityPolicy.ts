import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const POLICY_META = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/gi;
const HEAD_START = /<head\b[^>]*>/i;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const SCRIPT = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi;

/** Browsers hash the parsed text, in which every line ends with a line feed. */
function hashOf(content: string): string {
  const text = content.replaceAll(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(SCRIPT)]
    // What is data for scripts is never run.
    .filter(([, attributes = '']) => !/\ssrc\s*=|\stype="application\/json"/i.test(attributes))
    .map(([, , script = '']) => hashOf(script));
  return [...new Set(hashes)];
}

const own = { scripts: " 'self'", styles: " 'self'", fonts: " 'self'", files: " 'self'" };

const inlineStyleHashes = (html: string): string[] => [
  ...new Set([...html.matchAll(STYLE)].map(([, style = '']) => hashOf(style))),
];

type Options = {
  /** Everything is in the page itself, and nothing is fetched. */
  readonly isOneFile?: boolean;
};

export function contentSecurityPolicyOf(html: string, { isOneFile = false }: Options = {}): string {
  const sources = isOneFile ? { scripts: '', styles: '', fonts: ' data:', files: " 'none'" } : own;
  return [
    "default-src 'none'",
    [`script-src${sources.scripts}`, ...inlineScriptHashes(html)].join(' '),
    [`style-src${sources.styles}`, ...inlineStyleHashes(html)].join(' '),
    `img-src${isOneFile ? '' : " 'self'"} data: blob:`,
    `font-src${sources.fonts}`,
    `connect-src${sources.files}`,
    `manifest-src${sources.files}`,
    // The preview of an embed.
    `frame-src${sources.files}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page with its policy as the first thing in its head, where nothing can load before it.
 * A policy that stands there already is replaced, so a page may be changed and passed through again.
 */
export function withContentSecurityPolicy(html: string, options?: Options): string {
  const page = html.replaceAll(POLICY_META, '');
  if (!HEAD_START.test(page)) {
    throw new Error('A page has no <head>, so no content security policy can be written into it: add one.');
  }
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyOf(page, options)}">`;
  return page.replace(HEAD_START, (head) => `${head}\n    ${meta}`);
}

/** Writes the policy into every page of the build; the development server needs inline styles and a socket. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // The one-file edition gets its policy once everything is inside it.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'offline',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          file.source = withContentSecurityPolicy(html);
        }
      },
    },
  };
}
