import { test as base } from '../support/fixtures';
import { type HostPage, serveHost } from './hostPage';

const users = 'internet-users.2021.cac-2022.a';

const frame = (site: string, path: string, attributes = 'width="640" height="480"') =>
  `<iframe src="${site}embed/${path}" ${attributes} style="border:0" title="Embed"></iframe>`;
/** A page of somebody else's. */
export const article = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Article</title>${head}</head><body><h1>Article</h1>${content}</body></html>`;
const file = (path: string) => ({
  body: new URL(`../../node_modules/reveal.js/dist/${path}`, import.meta.url),
});

/** The pages of somebody else's site, on another origin than the embeds. */
export const test = base.extend<{ readonly host: HostPage }>({
  isHosted: true,
  host: async ({ baseURL: site }, provide) => {
    const baseURL = site ?? '';
    const slides = ['charts/internet-users', 'charts/digital-economy?scale=index', `figures/${users}`]
      .map((path) => `<section><h2>Slide</h2>${frame(baseURL, path, 'width="800" height="450"')}</section>`)
      .join('');
    const host = await serveHost({
      '/article': {
        body: article(
          frame(baseURL, 'charts/internet-users') +
            frame(baseURL, `figures/${users}`, 'width="320" height="240" loading="lazy"') +
            frame(baseURL, 'table?topic=economy&sort=value'),
        ),
      },
      '/sandbox': {
        body: article(
          ['allow-scripts', 'allow-scripts allow-popups', '']
            .map((allowed) =>
              frame(
                baseURL,
                'charts/internet-users?scale=log',
                `width="640" height="300" sandbox="${allowed}"`,
              ),
            )
            .join(''),
        ),
      },
      '/strict': {
        body: article(frame(baseURL, 'charts/internet-users')),
        headers: {
          'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${new URL(baseURL).origin}`,
        },
      },
      '/empty': { body: article('') },
      '/dark': {
        body: article(
          frame(baseURL, 'charts/internet-users') + frame(baseURL, 'charts/internet-users?theme=light'),
          '<style>:root { color-scheme: dark; background: #000 }</style>',
        ),
      },
      '/eight': {
        body: article(
          Array.from({ length: 8 }, () =>
            frame(baseURL, 'charts/internet-users', 'width="320" height="240"'),
          ).join(''),
        ),
      },
      '/deck': {
        body: article(
          `<div class="reveal"><div class="slides">${slides}</div></div><script type="module">import Reveal from './reveal.mjs'; new Reveal({ transition: 'none' }).initialize()</script>`,
          '<link rel="stylesheet" href="/reveal.css">',
        ),
      },
      '/reveal.mjs': file('reveal.mjs'),
      '/reveal.css': file('reveal.css'),
    });
    await provide(host);
    await host.close();
  },
});
