import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../data';
import { locatePhrase } from './transcript/locate';

const [, , folder, id, ...rest] = process.argv;
const words = rest.join(' ');
const briefing = dataset.briefings.find((b) => b.id === id);
const file = join(folder ?? '', `${id ?? ''}.txt`);

if (!briefing || words === '' || !existsSync(file)) {
  const ids = dataset.briefings.map((b) => b.id).join(' or ');
  console.error(`Usage: npm run locate -- <folder with transcripts> <${ids}> <the printed words>`);
  if (briefing && !existsSync(file)) console.error(`There is no ${file}.`);
  process.exit(2);
}

const places = locatePhrase(briefing, readFileSync(file, 'utf8'), words);
if (places.length === 0)
  console.log(`“${words}” is in no sentence of ${id}. Give the words exactly as they were printed.`);
for (const { quotation, speaker, start, parsed } of places) {
  console.log(`speaker: ${speaker}`);
  console.log('quotation:', quotation);
  console.log('citation:', { quotation: quotation.id, phrase: words, start });
  console.log('quantity:', parsed ?? 'none: these words do not state one');
}
process.exitCode = places.length === 0 ? 1 : 0;
