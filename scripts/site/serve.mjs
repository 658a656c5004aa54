// Serves the built site as a static host does: files and nothing else. Plain JavaScript, for node starts it as it is.
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/**
 * Both servers speak through node's own request and response; those of HTTP/2 have the same shape.
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => void} Listener
 *
 * @typedef {object} SiteOptions
 * @property {string} folder the built site
 * @property {number} [port] 0, which is the default, takes a free one
 * @property {string} [host] an address or a name of this computer, `localhost` by default
 * @property {string} [base] the path the site was built for, as BASE_PATH was: `/` or `/verbatim/`
 * @property {{ key: string, cert: string }} [secure] PEM texts: serves HTTP/2 over TLS with them
 *
 * @typedef {object} Site
 * @property {string} url the address of the first page, with the base
 * @property {() => Promise<void>} close ends open connections too
 */

const A_YEAR = 31_536_000;
const HASHED = `public, max-age=${A_YEAR}, immutable`;

/**
 * @param {string} base
 * @returns {string} the base with one slash at each end
 * @throws {RangeError} where the base is no path
 */
export function normalizeBase(base) {
  if (!base.startsWith('/')) throw new RangeError(`BASE_PATH must begin with a slash, but is "${base}".`);
  const parts = base.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** @param {string} type a content type without a charset, or with one */
const withCharset = (type) =>
  /^text\/|json$|xml$|javascript$/u.test(type) && !type.includes('charset') ? `${type}; charset=utf-8` : type;

/**
 * Lets the answer be changed just before it is sent: the library decides on status and headers at once.
 * @param {Response} response
 * @param {(code: number, headers: Record<string, string | number>) => number} change returns the code to send
 */
function beforeHead(response, change) {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = /** @type {Response['writeHead']} */ (
    (/** @type {number} */ code, /** @type {Record<string, string | number>} */ headers = {}) =>
      writeHead(change(code, headers), headers)
  );
}

/**
 * Answers as a static host does: `/charts/x` from `charts/x.html` or `charts/x/index.html`, `404.html` for
 * what is not there, and a `.br` or `.gz` beside a file to those who read it.
 * @param {{ folder: string, base: string }} options
 * @returns {Listener}
 */
function answerFrom({ folder, base }) {
  // Files are looked up for every request, so a new build is served without a restart.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] });

  /** @type {Listener} */
  const refuse = (request, response) => {
    delete request.headers['if-none-match'];
    response.setHeader('cache-control', 'no-cache');
    request.url = '/404.html';
    beforeHead(response, () => 404);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
    });
  };

  return (request, response) => {
    const url = request.url ?? '/';
    const path = url.replace(/\?.*$/su, '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' });
      response.end();
      return;
    }
    if (base !== '/' && (path === '/' || `${path}/` === base)) {
      response.writeHead(302, { location: base + url.slice(path.length) });
      response.end();
      return;
    }
    // A part of a compressed file is no part of the page, and nothing here is long enough to be resumed.
    delete request.headers.range;
    beforeHead(response, (code, headers) => {
      if (headers['Content-Type']) headers['Content-Type'] = withCharset(String(headers['Content-Type']));
      const known = request.headers['if-none-match'];
      if (code === 304 && known) headers.ETag = known;
      return code;
    });
    if (!path.startsWith(base)) {
      refuse(request, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    const isHashed = request.url.startsWith('/assets/');
    response.setHeader('cache-control', isHashed ? HASHED : 'no-cache');
    files(request, response, () => refuse(request, response));
  };
}

/**
 * @param {Listener} answer
 * @param {SiteOptions['secure']} secure
 */
function openServer(answer, secure) {
  if (!secure) {
    const server = createServer(answer);
    return { server, endConnections: () => server.closeAllConnections() };
  }
  const server = createSecureServer(
    { ...secure, allowHTTP1: true },
    /** @type {(request: unknown, response: unknown) => void} */ (
      (request, response) => answer(/** @type {Request} */ (request), /** @type {Response} */ (response))
    ),
  );
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return { server, endConnections: () => sockets.forEach((socket) => socket.destroy()) };
}

/**
 * Serves a folder until `close` is called. Rejects where the port is busy (`code` is `EADDRINUSE`) or the
 * host is none of this computer.
 * @param {SiteOptions} options
 * @returns {Promise<Site>}
 */
export function serveSite({ folder, port = 0, host = 'localhost', base: path = '/', secure }) {
  const base = normalizeBase(path);
  const { server, endConnections } = openServer(answerFrom({ folder, base }), secure);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      // The address is a text only for a named socket, which this is not.
      const taken = typeof address === 'object' && address ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `${secure ? 'https' : 'http'}://${name}:${taken}${base}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            endConnections();
          }),
      });
    });
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: 'localhost' },
    },
  });
  const { url } = await serveSite({
    folder: values.folder,
    port: Number(values.port),
    host: values.host,
    base: process.env.BASE_PATH ?? '/',
  });
  console.log(url);
}
