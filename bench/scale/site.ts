import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import { build } from 'vite';
import { createCorpus } from '../../src/domain/corpus';
import { tableFilesOf } from '../../src/domain/table/tableFiles';
import { generateDataset } from './corpus';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = folder('../../node_modules/.cache/table-bench');

/** Writes the files of a generated table of so many rows beside the page. */
function writeTable(rows: number): void {
  for (const [path, text] of tableFilesOf(createCorpus(generateDataset(rows)))) {
    const file = join(out, String(rows), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Builds the page of the table alone, with generated tables of these sizes. */
export async function buildSite(sizes: readonly number[]): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    configFile: false,
    root: folder('page'),
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, target: 'es2022' },
  });
  for (const rows of sizes) writeTable(rows);
}

export type Site = { readonly address: string; readonly close: () => void };

/** Serves what was built on a free port of this computer. */
export async function serveSite(): Promise<Site> {
  const server = createServer(sirv(out, { etag: true }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
