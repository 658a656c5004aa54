import { mkdir, writeFile } from 'node:fs/promises';
import { oneFileTemplate } from './site/viteBuilds';
import { withRecords } from './site/withRecords';
import { dataFolder, datasetIn } from './vite/dataFolder';

const folder = 'dist-offline';
const file = `${folder}/verbatim.html`;

const host = process.env.SITE_URL?.replace(/\/$/u, '');
const published = host && `${host}${process.env.BASE_PATH ?? ''}`.replace(/\/$/u, '');
const template = await oneFileTemplate({ cache: '.cache', published });
const page = withRecords(template, await datasetIn(dataFolder()));
await mkdir(folder, { recursive: true });
await writeFile(file, page);
const megabytes = (Buffer.byteLength(page) / 1e6).toFixed(1);
console.log(`Built ${file}: ${megabytes} MB, the whole dashboard in one file.`);
