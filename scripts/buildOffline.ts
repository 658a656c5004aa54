import { mkdir, writeFile } from 'node:fs/promises';
import { buildOneFile } from './site/oneFile';

const folder = 'dist-offline';
const file = `${folder}/verbatim.html`;

const host = process.env.SITE_URL?.replace(/\/$/u, '');
const page = await buildOneFile(host && `${host}${process.env.BASE_PATH ?? ''}`.replace(/\/$/u, ''));
await mkdir(folder, { recursive: true });
await writeFile(file, page);
const megabytes = (Buffer.byteLength(page) / 1e6).toFixed(1);
console.log(`Built ${file}: ${megabytes} MB, the whole dashboard in one file.`);
