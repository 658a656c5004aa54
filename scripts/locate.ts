import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { folders } from '../data/briefings';
import type { BriefingFolder } from '../src/domain/sources/folder';
import { guessBriefing } from './lock/guessBriefing';
import { locatePhrase } from './transcript/locate';

const [, , folder, id, ...rest] = process.argv;
const words = rest.join(' ');
const file = join(folder ?? '', `${id ?? ''}.txt`);

if (id === undefined || words === '' || !existsSync(file)) {
  console.error('Usage: npm run locate -- <folder with transcripts> <briefing> <the printed words>');
  if (id !== undefined && !existsSync(file)) console.error(`There is no ${file}.`);
  process.exit(2);
}

const transcript = readFileSync(file, 'utf8');
const known = (folders as readonly BriefingFolder[]).find(({ briefing }) => briefing.id === id);
// A transcript without a folder is read by the names above its turns.
const { places, parsed } = locatePhrase(known?.briefing ?? guessBriefing(id, transcript), transcript, words);
const literal = (value: unknown) => inspect(value, { breakLength: 100, depth: 5 });

if (places.length === 0)
  console.log(`“${words}” is in no sentence of ${id}. Give the words exactly as they were printed.`);
for (const { sentence, exact, speaker, nth } of places) {
  const isQuoted = known !== undefined && sentence in known.quotations;
  console.log(`\n${sentence}, ${speaker}: ${exact}`);
  console.log(
    isQuoted ? 'quotations.ts has the sentence.' : `quotations.ts: ${literal({ [sentence]: exact })}`,
  );
  if (!parsed) {
    console.log(`These words state no quantity. exclusions.ts: ${literal({ in: sentence, printed: words })}`);
    continue;
  }
  const { value, comparator } = parsed;
  const number = { in: sentence, phrase: words, ...(nth === 1 ? {} : { nth }), value, comparator };
  console.log(`observations.ts: ${literal({ id: `….….${id}.a`, indicator: '…', ...number, period: '…' })}`);
}
process.exitCode = places.length === 0 ? 1 : 0;
