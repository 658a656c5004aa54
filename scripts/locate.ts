import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { dataset } from '#data';
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
    console.log(
      `These words alone state no quantity. Take in more of the sentence, such as the verb of “ranking second worldwide” or the unit. If they are no statistic, exclusions.ts: ${literal({ in: sentence, printed: words, reason: '…', note: '…' })}`,
    );
    continue;
  }
  const { value, comparator } = parsed;
  const named = dataset.indicators.filter(({ terms }) => terms.some((term) => exact.includes(term)));
  const [first] = named;
  const indicator = named.length === 1 && first ? first.id : '…';
  const number = { in: sentence, phrase: words, ...(nth === 1 ? {} : { nth }), value, comparator };
  console.log(
    `observations.ts: ${literal({ id: `${indicator}.….${id}.a`, indicator, ...number, period: '…' })}`,
  );
  if (named.length > 1)
    console.log(
      `The sentence has words of several indicators: ${named.map((each) => `${each.id} (${each.unit})`).join(', ')}.`,
    );
  if (named.length === 0)
    console.log('No indicator has a term that stands in the sentence: add one to indicators.ts, or a term.');
}
process.exitCode = places.length === 0 ? 1 : 0;
