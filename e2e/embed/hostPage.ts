import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type HostPage = {
  readonly address: string;
  /** Puts a page of that markup on the site, or in place of one. */
  readonly show: (path: string, body: string) => void;
  readonly close: () => Promise<unknown>;
};

/** What is sent: markup of a page, or a file of a package; with headers of its own. */
type Served = { readonly body: string | URL; readonly headers?: Readonly<Record<string, string>> };

const typeOf = (path: string) =>
  path.endsWith('.js') || path.endsWith('.mjs')
    ? 'text/javascript'
    : path.endsWith('.css')
      ? 'text/css'
      : 'text/html';

/** Somebody else's site, on an origin of its own. */
export async function serveHost(known: Readonly<Record<string, Served>>): Promise<HostPage> {
  const pages: Record<string, Served> = { ...known };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.test');
    const served = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    // Every browser asks for an icon.
    response.writeHead(served ? 200 : 204, { 'content-type': typeOf(pathname), ...served?.headers });
    response.end(served ? (typeof served.body === 'string' ? served.body : await readFile(served.body)) : '');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    show: (path, body) => {
      pages[path] = { body };
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
