import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type Host = { readonly origin: string; readonly close: () => Promise<unknown> };

const kindOf = async (path: string) => {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ? 'folder' : found ? 'file' : 'nothing';
};

/** A host that knows nothing but files and folders: a folder's address ends with a slash, and is answered from its `index.html`. */
export async function serveFolders(folder: string, base: string): Promise<Host> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host.test');
    const send = async (status: number, file: string) => {
      response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(await readFile(file));
    };
    const file = join(folder, decodeURI(pathname.slice(base.length - 1)));
    const kind = pathname.startsWith(base) ? await kindOf(file) : 'nothing';
    if (kind === 'folder' && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      response.end();
    } else if (kind === 'folder' && (await kindOf(join(file, 'index.html'))) === 'file')
      await send(200, join(file, 'index.html'));
    else if (kind === 'file') await send(200, file);
    else await send(404, join(folder, '404.html'));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
